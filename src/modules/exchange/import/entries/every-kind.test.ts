import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { type EntryDraft, entryKindOf, entryKinds, entryListPath } from '#modules/content/index.ts'
import { createVerifiedPerson, findActor } from '#modules/identity/index.ts'
import { testApp } from '#test/app.ts'
import { aDraft } from '#test/factories/entries.ts'
import { aReadTable, tableIn } from '#test/factories/moves.ts'
import { fileOf, xlsx } from '#test/factories/old-portal.ts'
import { asTable } from '#test/factories/tables.ts'
import { timetable } from '../clearing.ts'
import { boxesFor } from './boxes.ts'
import { guessBoxes } from './guess.ts'

const app = await testApp()
afterAll(app.stop)
const officer = await app.person('Lan', [{ role: 'officer' }])

const title = (code: string) => `Mục mẫu ${code}`
const inBoth = (draft: EntryDraft): EntryDraft => ({
  ...draft,
  title: { ...draft.title, en: 'A sample' },
  summary: { ...draft.summary, en: 'In short' },
})

const keptOf = async (name: string) =>
  (
    await app.db.execute(
      sql`select title, summary, body, facts, state from content.entries where title->>'vi' = ${name}`,
    )
  ).rows[0]

test.each(entryKinds.filter(({ proposedBy }) => !proposedBy.includes('person')))(
  'a table made from the form of $code says what a form would have said',
  async (kind) => {
    const draft = inBoth(aDraft(kind.code, title(kind.code)))
    const locale = entryKinds.indexOf(kind) % 2 === 0 ? 'vi' : 'en'
    const file = fileOf(`${kind.code}.xlsx`, await xlsx(asTable(kind, draft, locale)))
    const page = await aReadTable(app, officer, kind.name.vi, file)
    expect(page.text).toContain('1 dòng sẽ được nhập.')
    expect(page.text).not.toContain('Cột không dùng')
    await tableIn(app, page)
    const { title: name, summary, body, facts } = draft
    expect(await keptOf(title(kind.code))).toEqual({
      title: name,
      summary,
      body,
      facts,
      state: 'published',
    })
    expect((await app.visit(entryListPath(kind))).text).toContain(title(kind.code))
  },
)

test('a row about a person waits with that person, and nobody sees it until they consent', async () => {
  const email = 'cao.van@example.test'
  const { id } = await createVerifiedPerson(app.scopeFor(), { name: 'Cao Vấn', email })
  const person = await findActor(app.db, id)
  if (!person) throw new Error('nobody is there')
  for (const kind of entryKinds.filter(({ proposedBy }) => proposedBy.includes('person'))) {
    const [headers = [], cells = []] = asTable(kind, aDraft(kind.code, 'Cao Vấn Thử'))
    const rows = [
      [...headers, 'Email'],
      [...cells, email],
      [...cells.with(0, 'Không Tài Khoản'), 'ai.do@example.test'],
      [...cells.with(0, 'Không Địa Chỉ'), ''],
    ]
    const page = await aReadTable(app, officer, kind.name.vi, fileOf('a.xlsx', await xlsx(rows)))
    expect(page.text).toContain('1 dòng sẽ được nhập.')
    expect(page.text).toContain('Chưa có ai dùng địa chỉ thư này')
    const done = await tableIn(app, page, false)
    expect(done.text).toContain('Đã nhập xong')
    expect((await app.visit(entryListPath(kind))).text).not.toContain('Cao Vấn Thử')
    const own = await (await app.visit('/ban-lam-viec/muc-cua-toi', { as: person })).follow(
      'Cao Vấn Thử',
    )
    expect(own.text).toContain('được chép từ cổng thông tin cũ và chưa công khai')
    expect(app.mails().find(({ to }) => to === email)?.text).toContain(own.url.split('?')[0])
    const desk = await app.visit('/ban-lam-viec', { as: person })
    expect(desk.text).toContain('Đồng ý công khai hoặc xóa: Cao Vấn Thử')
    expect(await keptOf('Cao Vấn Thử')).toMatchObject({ state: 'draft' })

    const again = await aReadTable(
      app,
      officer,
      kind.name.vi,
      fileOf('b.xlsx', await xlsx([rows[0] ?? [], (rows[1] ?? []).with(1, 'Lời khác')])),
    )
    expect(again.text).toContain('Trùng với một mục đã có ở đây.')

    const undone = await done.press('Hoàn tác đợt chuyển này')
    await app.runJobs()
    expect(await keptOf('Cao Vấn Thử')).toBeUndefined()

    app.setNow('2027-03-23T02:00:00Z')
    for (const { handle } of timetable) await handle(app.scopeFor(), {})
    app.setNow('2026-11-23T02:00:00Z')
    const cleared = await undone.visitor.go(undone.url)
    expect(cleared.text).not.toContain('Cao Vấn Thử')
    const [row] = cleared.document.querySelectorAll<HTMLAnchorElement>('a[href*="/dong/"]')
    expect((await undone.visitor.go(row?.href ?? '')).text).toContain(
      'đã được xóa khi hết thời hạn',
    )
  }
})

test('who deletes a page that was moved in is forgotten by the move too', async () => {
  const email = 'mai.thu@example.test'
  const { id } = await createVerifiedPerson(app.scopeFor(), { name: 'Đặng Mai', email })
  const person = await findActor(app.db, id)
  if (!person) throw new Error('nobody is there')
  const [headers = [], cells = []] = asTable(
    entryKindOf('expert'),
    aDraft('expert', 'Đặng Mai Thử'),
  )
  const table = await xlsx([
    [...headers, 'Email'],
    [...cells, email],
  ])
  const file = fileOf('c.xlsx', table)
  const page = await aReadTable(app, officer, entryKindOf('expert').name.vi, file)
  const done = await tableIn(app, page, false)
  const own = await (await app.visit('/ban-lam-viec/muc-cua-toi', { as: person })).follow(
    'Đặng Mai Thử',
  )
  await own.press('Rút lại đồng ý và xóa hồ sơ')
  await app.runJobs()
  const { rows } = await app.db.execute(
    sql`select r::text as kept from exchange.import_rows r where source::text like '%Mai Thử%' or title like '%Mai%'`,
  )
  expect(rows).toEqual([])
  expect((await done.visitor.go(done.url)).text).not.toContain('Mai Thử')
})

test('the headers of every kind are known again in both languages and by their codes, and no two are the same', () => {
  for (const { code } of entryKinds) {
    const boxes = boxesFor(code)
    const ways = [
      boxes.map(({ label }) => label.vi),
      boxes.map(({ label }) => label.en),
      boxes.map(({ label }) => label.vi.toUpperCase()),
      boxes.map(({ label }, index) => `${index + 1}. ${label.en} *`),
      boxes.map(({ name }) => name),
    ]
    for (const headers of ways) {
      expect(new Set(headers).size, code).toBe(headers.length)
      const expected = Object.fromEntries(boxes.map(({ name }, index) => [name, headers[index]]))
      expect(guessBoxes(boxes, headers), code).toEqual(expected)
    }
  }
})
