import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { endRole } from '#modules/identity/index.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aReadMove, broughtIn, MOVES } from '#test/factories/moves.ts'
import { fileOf, wxr } from '#test/factories/old-portal.ts'
import { timetable } from './clearing.ts'
import { IMPORT_QUEUE } from './queue.ts'

const app = await testApp()
afterAll(app.stop)
const officer = await app.person('Lan', [{ role: 'officer' }])

const idOf = (url: string) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(url)?.[0] ?? ''

const titles = async () =>
  (
    await app.db.execute<{ title: string }>(
      sql`select r.title->>'vi' as title from content.articles a
        join content.article_revisions r on r.article_id = a.id and r.number = a.latest
        where a.taken_back_at is null order by 1`,
    )
  ).rows.map(({ title }) => title)

const posts = [1, 2, 3, 4].map((id) => ({ id, title: `Bài ${id}` }))

/** The worker dies as it writes this article, as often as it tries. */
const dieAt = (title: string) =>
  app.db.execute(
    sql.raw(`
    create or replace function content.die() returns trigger language plpgsql as $$
      begin raise exception 'the worker was killed'; end $$;
    create trigger die before insert on content.article_revisions for each row
      when (new.title->>'vi' = '${title}') execute function content.die()`),
  )

const live = () => app.db.execute(sql`drop trigger die on content.article_revisions`)

const again = (importId: string) => app.deps.jobs.enqueue(app.db, IMPORT_QUEUE, { importId })

test('a move whose worker was killed goes on where it stood, and doubles nothing', async () => {
  let page = await aReadMove(app, officer, 'wordpress', [fileOf('a.xml', wxr(posts))])
  const id = idOf(page.url)
  await dieAt('Bài 3')
  page = await page.press('Xác nhận và nhập')
  await expect(app.runJobs()).rejects.toThrow()
  expect(await titles()).toEqual(['Bài 1', 'Bài 2'])
  expect((await page.follow('Xem tiến độ mới nhất')).text).toContain('Đã nhập 2 trên 4 dòng.')

  await live()
  await again(id)
  // The same message is delivered twice, as happens when the first worker only seemed dead.
  await again(id)
  await app.runJobs()
  expect(await titles()).toEqual(['Bài 1', 'Bài 2', 'Bài 3', 'Bài 4'])
  const acts = (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)
  expect(acts).toEqual(['exchange.import-confirmed', 'exchange.import-finished'])
})

test('a row that fails twice is given up with a sentence, and the rest comes in', async () => {
  const other = [51, 52, 53].map((id) => ({ id, title: `Tin ${id}` }))
  const page = await aReadMove(app, officer, 'wordpress', [fileOf('b.xml', wxr(other))])
  const id = idOf(page.url)
  await dieAt('Tin 52')
  const confirmed = await page.press('Xác nhận và nhập')
  for (let tries = 0; tries < 2; tries += 1) {
    await expect(app.runJobs()).rejects.toThrow()
    await again(id)
  }
  await app.runJobs()
  await live()
  const done = await confirmed.follow('Xem tiến độ mới nhất')
  expect(done.text).toContain('Đã nhập xong')
  expect(done.text).toContain('Hai lần nhập đều bị ngắt giữa chừng')
  expect(await titles()).toEqual(expect.arrayContaining(['Tin 51', 'Tin 53']))
})

test('undoing leaves what somebody has changed since, and says so', async () => {
  const other = [61, 62].map((id) => ({ id, title: `Hoàn tác ${id}` }))
  const page = await broughtIn(
    app,
    await aReadMove(app, officer, 'wordpress', [fileOf('c.xml', wxr(other))]),
  )
  const id = idOf(page.url)
  const row = await page.follow('Hoàn tác 61')
  const article = await row.follow('Hoàn tác 61')
  await article.press('Lưu bài', { 'Tiêu đề': 'Hoàn tác 61, đã sửa' })

  const elsewhere = await page.visitor.go(page.url)
  const ordered = await page.press('Hoàn tác đợt chuyển này')
  const twice = await elsewhere.press('Hoàn tác đợt chuyển này')
  expect(twice.status).toBe(409)
  await app.runJobs()
  const undone = await ordered.follow('Xem tiến độ mới nhất')
  expect(undone.text).toContain('Giữ lại vì đã có người sửa')
  expect(undone.text).toContain('Đã gỡ khi hoàn tác')
  const now = await titles()
  expect(now).toContain('Hoàn tác 61, đã sửa')
  expect(now).not.toContain('Hoàn tác 62')
  const last = (await entriesAbout(app.scopeFor(), id)).at(-1)
  expect(last).toMatchObject({ act: 'exchange.import-undone', facts: { removed: 1, kept: 1 } })
})

/** Takes every role from somebody. */
const endRoles = async ({ id }: Actor) => {
  const { rows } = await app.db.execute<{ id: string }>(
    sql`select id from identity.role_grants where person_id = ${id}`,
  )
  for (const grant of rows) await endRole(app.scopeFor(), grant.id)
}

test('a move that stopped half way is not thrown away, and what came in can be undone', async () => {
  const leaving = await app.person('Hòa', [{ role: 'officer' }])
  const other = [71, 72, 73].map((id) => ({ id, title: `Dừng ${id}` }))
  const file = fileOf('d.xml', wxr(other))
  let page = await aReadMove(app, leaving, 'wordpress', [file])
  const untouched = await app.visit(page.url, { as: officer })
  const id = idOf(page.url)
  await dieAt('Dừng 73')
  await page.press('Xác nhận và nhập')
  await expect(app.runJobs()).rejects.toThrow()
  await live()
  await endRoles(leaving)
  await again(id)
  await app.runJobs()

  page = await app.visit(`${MOVES}/${id}`, { as: officer })
  expect(page.text).toContain('Việc nhập đã dừng')
  expect(page.text).not.toContain('Chưa có gì được nhập')
  expect(page.queryByText('Bỏ đợt chuyển này')).toBeNull()
  expect(page.queryByText('Gỡ d.xml')).toBeNull()
  const late = await untouched.press('Bỏ đợt chuyển này')
  expect(late.status).toBe(409)
  expect(late.text).toContain('không bỏ được')

  page = await page.press('Hoàn tác đợt chuyển này')
  await app.runJobs()
  page = await page.follow('Xem tiến độ mới nhất')
  expect(page.text).toContain('Đã hoàn tác')
  expect((await titles()).filter((title) => title.startsWith('Dừng'))).toEqual([])
})

const keptOf = async (importId: string) => {
  const { rows } = await app.db.execute<{ id: string }>(
    sql`select id from exchange.import_files where import_id = ${importId}`,
  )
  const bytes = await Promise.all(rows.map(({ id }) => app.deps.files.get(id)))
  return bytes.filter((each) => each !== undefined).length
}

test('a move that is thrown away leaves nothing of its files', async () => {
  const post = { id: 81, title: 'Bỏ đi' }
  const page = await aReadMove(app, officer, 'wordpress', [fileOf('e.xml', wxr([post]))])
  const id = idOf(page.url)
  expect(await keptOf(id)).toBe(1)
  const gone = await page.press('Bỏ đợt chuyển này')
  expect(gone.text).toContain('Đã bỏ đợt chuyển.')
  expect(await keptOf(id)).toBe(0)
})

test('months after its end a move keeps its report, and nothing of the files', async () => {
  const post = { id: 91, title: 'Lâu rồi' }
  const page = await broughtIn(
    app,
    await aReadMove(app, officer, 'wordpress', [fileOf('f.xml', wxr([post]))]),
  )
  const id = idOf(page.url)
  const clear = async () => {
    for (const { handle } of timetable) await handle(app.scopeFor(), {})
  }
  await clear()
  expect(await keptOf(id)).toBe(1)
  app.setNow('2027-03-23T02:00:00Z')
  await clear()
  app.setNow('2026-11-23T02:00:00Z')
  expect(await keptOf(id)).toBe(0)
  expect((await page.visitor.go(page.url)).text).toContain('Lâu rồi')
})
