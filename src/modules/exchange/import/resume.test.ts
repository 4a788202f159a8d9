import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { aReadMove, broughtIn } from '#test/factories/moves.ts'
import { fileOf, wxr } from '#test/factories/old-portal.ts'
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
