import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { MOVES, sourceLabels } from '#test/factories/moves.ts'
import { fileOf } from '#test/factories/old-portal.ts'
import { jobs } from './jobs.ts'
import { filesOf, findImport } from './queries.ts'
import { isAtWork } from './steps.ts'

const app = await testApp()
afterAll(app.stop)
const officer = await app.person('Lan', [{ role: 'officer' }])

const ROWS = 50_000

test('the last rows of a file that are too many are its fault, and the move goes on', async () => {
  const list = await app.visit(MOVES, { as: officer })
  const names = { 'Tên đợt chuyển': 'Quá nhiều dòng', [sourceLabels.table]: true }
  let page = await list.press('Lập đợt chuyển', names)
  page = await page.press('Gửi tệp', { Tệp: fileOf('cuoi.csv', 'Tiêu đề,Nội dung\nTin,x\n') })
  const importId = page.url.split('/').at(-1)?.split('?')[0] ?? ''
  await app.db.execute(sql`
    insert into exchange.import_rows (id, import_id, file_id, source_key, source, judgement)
    select gen_random_uuid(), import_id, id, 'k' || n, '{}'::jsonb, 'refused'
    from exchange.import_files, generate_series(1, 100200) n where import_id = ${importId}`)
  await page.press('Đọc các tệp')
  await jobs[0]?.handle(app.scopeFor(), { importId })
  expect((await findImport(app.scopeFor(officer), importId))?.state).toBe('reading')
  const [file] = await filesOf(app.scopeFor(officer), importId)
  expect(file?.problem).toBe('too-many-rows')
  expect(app.faults()).toEqual([])
}, 60_000)

test('fifty thousand rows are read and judged in steps, and shown a page at a time', async () => {
  const rows = Array.from({ length: ROWS }, (_, at) => `Tin số ${at},6/5/2019,Nội dung số ${at}`)
  const file = fileOf('nhieu.csv', ['Tiêu đề,Ngày đăng,Nội dung', ...rows].join('\n'))
  const list = await app.visit(MOVES, { as: officer })
  let page = await list.press('Lập đợt chuyển', {
    'Tên đợt chuyển': 'Nhiều dòng',
    [sourceLabels.table]: true,
  })
  page = await page.press('Gửi tệp', { Tệp: file })
  page = await page.press('Đọc các tệp')
  const importId = page.url.split('/').at(-1)?.split('?')[0] ?? ''
  // Step after step as the worker would, without asking all the other queues in between.
  for (let steps = 0; steps < 500; steps += 1) {
    const one = await findImport(app.scopeFor(officer), importId)
    if (!one || !isAtWork(one)) break
    await jobs[0]?.handle(app.scopeFor(), { importId })
  }
  page = await page.follow('Xem tiến độ mới nhất')
  expect(page.text).toContain('50.000 dòng sẽ được nhập.')
  expect(page.getAllByRole('row').length).toBeLessThan(60)
  const last = await page.visitor.go(`${page.url.split('?')[0]}?page=1000`)
  expect(last.text).toContain('Tin số 49999')
}, 120_000)
