import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aNewsroom, aPublishedArticle } from '#test/factories/news.ts'
import { recordDocument } from './actions.ts'
import { lapsedBasesIn } from './bases.ts'
import { citationsOf, citeAnew, citeFrom, clausesOf, publishCitations } from './citations.ts'
import { keyOfNumber } from './identity.ts'
import { citations } from './schema.ts'
import { ARTICLE, ENTRY, numbersCited, thingTimetable } from './things.ts'
import { tellOfLapses } from './timetable.ts'

const app = await testApp({ now: '2026-11-23T02:00:00Z' })
afterAll(app.stop)

const newsroom = await aNewsroom(app)
const { editor } = newsroom

const paper = (number: string, more: object = {}) =>
  recordDocument(app.scopeFor(), {
    number,
    kind: { vi: 'Nghị quyết', en: 'Resolution' },
    issuer: { vi: 'Hội đồng thử nghiệm (mẫu)', en: 'Test council (sample)' },
    issuedOn: '2020-01-01',
    effectiveOn: '2020-01-01',
    title: { vi: number, en: number },
    summary: { vi: '', en: '' },
    ...more,
  })

test('the numbers in a text are found as they stand in it, each once', () => {
  const text = 'Theo 41/NQ-HĐTN và 42 / nq - hđtn; lại theo 41/NQ-HĐTN, ngày 1/2/2020.'
  expect(numbersCited(text)).toEqual(['41/NQ-HĐTN', '42 / nq - hđtn'])
  expect(numbersCited(text.normalize('NFD'))).toEqual(['41/NQ-HĐTN', '42 / nq - hđtn'])
})

test('an article that names a text warns its readers once that text has lapsed', async () => {
  await paper('41/NQ-HĐTN', { expiresOn: '2026-11-30' })
  const { slug } = await aPublishedArticle(app, newsroom, {
    title: 'Hướng dẫn theo nghị quyết',
    body: 'Theo Nghị quyết 41/NQ-HĐTN, mức hỗ trợ là một nửa.',
  })
  await app.runJobs()
  const address = `/tin-tuc/${slug}`
  expect((await app.visit(address)).text).not.toContain('hết hiệu lực')
  expect((await app.visit('/van-ban/41-nq-hdtn')).text).toContain('Hướng dẫn theo nghị quyết')

  app.setNow('2026-11-30T17:10:00Z')
  await tellOfLapses(app.scopeFor())
  const lapsed = await app.visit(address)
  expect(lapsed.text).toContain('Căn cứ Nghị quyết 41/NQ-HĐTN đã hết hiệu lực từ 1/12/2026')
  expect(lapsed.text).toContain('Chưa ghi nhận văn bản thay thế.')
  const desk = await app.visit('/ban-lam-viec', { as: editor })
  expect(desk.text).toContain(
    'Hướng dẫn theo nghị quyết: Nghị quyết 41/NQ-HĐTN hết hiệu lực từ 1/12/2026',
  )
})

test('whoever keeps a thing that cites is written to, and no longer once it cites nothing', async () => {
  const id = await paper('43/NQ-HĐTN')
  const thing = { source: 'entry', subjectId: crypto.randomUUID() }
  const citing = {
    ...thing,
    title: { vi: 'Bài về chất lượng', en: 'About quality' },
    path: '/tieu-chuan/bai-ve-chat-luong',
    owners: [editor.id],
  }
  await citeFrom(app.scopeFor(), citing, ['43/NQ-HĐTN, Điều 2', '43/NQ-HĐTN, Điều 3'])
  await paper('43/NQ-HĐTN', { expiresOn: '2026-11-01' })
  await app.runJobs()
  const mails = app
    .mails()
    .filter(({ to, subject }) => to === editor.email && subject.includes('43/NQ'))
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Căn cứ đã hết hiệu lực: Nghị quyết 43/NQ-HĐTN: 43/NQ-HĐTN',
  ])
  expect(mails[0]?.text.split(citing.path)).toHaveLength(2)
  const desk = await app.visit('/ban-lam-viec', { as: editor })
  expect(desk.text).toContain('Bài về chất lượng: Nghị quyết 43/NQ-HĐTN hết hiệu lực từ 2/11/2026')
  expect(await lapsedBasesIn(app.scopeFor(), thing)).toHaveLength(1)
  await citeFrom(app.scopeFor(), citing, [])
  expect(await lapsedBasesIn(app.scopeFor(), thing)).toEqual([])
  expect(id).toBeTruthy()
})

test('where two issuers use one number a citation stands while either of them holds', async () => {
  await paper('44/NQ-HĐTN', { expiresOn: '2026-01-01' })
  const thing = { source: 'entry', subjectId: crypto.randomUUID() }
  const title = { vi: 'Bài', en: 'Text' }
  await citeFrom(app.scopeFor(), { ...thing, title, path: '/x' }, ['44/NQ-HĐTN'])
  expect(await lapsedBasesIn(app.scopeFor(), thing)).toHaveLength(1)
  const elsewhere = { vi: 'Nơi khác (mẫu)', en: 'Elsewhere (sample)' }
  await paper('44/NQ-HĐTN', { issuer: elsewhere })
  expect(await lapsedBasesIn(app.scopeFor(), thing)).toEqual([])
})

test('what nobody in person keeps stands on the desk of the officers, one line a lapsed text', async () => {
  const officer = await app.person('Sơn', [{ role: 'officer' }])
  await paper('45/NQ-HĐTN', { expiresOn: '2026-10-31' })
  const label = { vi: 'Việc', en: 'Task' }
  await publishCitations(app.scopeFor(), 'plan-thu', [
    { label, clause: '45/NQ-HĐTN, Điều 1', path: '/ke-hoach/1' },
    { label, clause: '45/NQ-HĐTN, Điều 2', path: '/ke-hoach/1' },
    { label, clause: '45/NQ-HĐTN, Điều 3', path: '/ke-hoach/2' },
  ])
  const desk = await app.visit('/ban-lam-viec', { as: officer })
  expect(desk.text).toContain('Nghị quyết 45/NQ-HĐTN đã hết hiệu lực, còn 2 nơi dẫn')
})

const nightly = async () => {
  for (const { handle } of thingTimetable) await handle(app.scopeFor(), {})
}

test('what is told in no ledger cites from the next night on, and what is gone cites no longer', async () => {
  await paper('46/NQ-HĐTN', { expiresOn: '2026-01-01' })
  const { id } = await aPublishedArticle(app, newsroom, {
    title: 'Bài chép từ trang cũ',
    body: 'Theo Nghị quyết 46/NQ-HĐTN.',
  })
  await app.runJobs()
  const thing = { source: ARTICLE, subjectId: id }
  await app.db.delete(citations).where(eq(citations.subjectId, id))
  expect(await lapsedBasesIn(app.scopeFor(), thing)).toEqual([])
  await nightly()
  await nightly()
  expect(await lapsedBasesIn(app.scopeFor(), thing)).toHaveLength(1)
  expect(await citationsOf(app.scopeFor(), { numberKey: keyOfNumber('46/NQ-HĐTN') })).toHaveLength(
    1,
  )

  const gone = { source: ENTRY, subjectId: crypto.randomUUID() }
  const title = { vi: 'Mục đã mất', en: 'An entry that is gone' }
  await citeFrom(app.scopeFor(), { ...gone, title, path: '/x' }, ['46/NQ-HĐTN'])
  await nightly()
  expect(await lapsedBasesIn(app.scopeFor(), gone)).toEqual([])
})

test('of two jobs about one thing the one that read it earlier does not have the last word', async () => {
  const thing = { source: 'entry', subjectId: crypto.randomUUID() }
  const title = { vi: 'Mục', en: 'Entry' }
  let words = '47/NQ-HĐTN'
  const reading = async () => ({
    citing: { ...thing, title, path: '/muc' },
    clauses: [words],
  })
  const [hasRead, mayWrite] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const first = citeAnew(app.scopeFor(), thing, async () => {
    const read = await reading()
    hasRead.resolve()
    await mayWrite.promise
    return read
  })
  await hasRead.promise
  words = '48/NQ-HĐTN'
  let isWritten = false
  const second = citeAnew(app.scopeFor(), thing, reading).then(() => {
    isWritten = true
  })
  const waits = sql`select 1 from pg_locks where locktype = 'advisory' and not granted`
  while (!isWritten && (await app.db.execute(waits)).rows.length === 0);
  mayWrite.resolve()
  await Promise.all([first, second])
  expect(await clausesOf(app.scopeFor(), thing)).toEqual(['48/NQ-HĐTN'])
})
