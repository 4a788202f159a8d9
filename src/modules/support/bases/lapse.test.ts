import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordDocument } from '#modules/content/index.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { createProgramme, publishProgramme } from '../programmes/actions.ts'

const app = await testApp({ now: '2026-11-23T02:00:00Z' })
afterAll(app.stop)

const agencyId = crypto.randomUUID()
const ofAgency = await app.person('Cán bộ của cơ quan', [
  { role: 'officer', organisationId: agencyId },
])
const ofCity = await app.person('Cán bộ thành phố', [{ role: 'officer' }])

const paper = {
  kind: { vi: 'Nghị quyết', en: 'Resolution' },
  issuer: { vi: 'Hội đồng thử nghiệm (mẫu)', en: 'Test council (sample)' },
  issuedOn: '2020-01-01',
  effectiveOn: '2020-01-01',
  title: { vi: 'Mức hỗ trợ thử', en: 'Test support' },
  summary: { vi: '', en: '' },
}

async function aProgramme(slug: string, legalBasis: string) {
  const scope = app.scopeFor()
  const text = { vi: slug, en: slug }
  const created = await createProgramme(scope, {
    slug,
    name: text,
    summary: text,
    body: text,
    lineCodes: [],
    legalBasis,
    agencyId,
  })
  if (!created.ok) throw new Error(slug)
  await publishProgramme(scope, created.value.id)
  return created.value.id
}

let oldId = ''
beforeAll(async () => {
  oldId = await recordDocument(app.scopeFor(), { ...paper, number: '21/NQ-HĐTN' })
  await aProgramme('chuong-trinh-theo-nghi-quyet-cu', '21/NQ-HĐTN, Điều 5')
  await aProgramme('chuong-trinh-khac', '22/NQ-HĐTN, Điều 1')
  await app.runJobs()
})

const lapses = async () => {
  for (const module of app.modules)
    for (const { queue, handle } of module.timetable ?? [])
      if (/^(content\.document-lapses|support\.citations-daily)$/.test(queue))
        await handle(app.scopeFor(), {})
  await app.runJobs()
}

const entries = async () =>
  (await entriesAbout(app.scopeFor(), oldId))
    .map(({ act }) => act)
    .filter((act) => !act.endsWith('recorded'))

test('a programme is named on the page of the text that it rests on', async () => {
  const page = await app.visit('/van-ban/21-nq-hdtn')
  expect(page.getByRole('link', { name: 'chuong-trinh-theo-nghi-quyet-cu' })).toBeTruthy()
  expect(page.queryByText('chuong-trinh-khac')).toBeNull()
})

test('while a replacement lies ahead the office is warned, and the public page says nothing', async () => {
  await recordDocument(app.scopeFor(), {
    ...paper,
    number: '30/NQ-HĐTN',
    issuedOn: '2026-11-01',
    effectiveOn: '2026-12-01',
    replaces: ['21/NQ-HĐTN'],
  })
  await lapses()
  expect((await app.visit('/chuong-trinh/chuong-trinh-theo-nghi-quyet-cu')).text).not.toContain(
    'Căn cứ đã hết hiệu lực',
  )
  const desk = await app.visit('/ban-lam-viec', { as: ofAgency })
  expect(desk.text).toContain('căn cứ Nghị quyết 21/NQ-HĐTN sắp hết hiệu lực')
  expect(await entries()).toEqual([])
})

test('on its day the lapse is told once: on the pages, on the desk, in the ledger, by mail', async () => {
  app.setNow('2026-11-30T17:30:00Z')
  await lapses()
  await lapses()
  const page = await app.visit('/chuong-trinh/chuong-trinh-theo-nghi-quyet-cu')
  expect(page.text).toContain('Căn cứ Nghị quyết 21/NQ-HĐTN đã hết hiệu lực từ 1/12/2026')
  const heir = await page.follow('Nghị quyết 30/NQ-HĐTN')
  expect(heir.status).toBe(200)
  const english = await app.visit('/chuong-trinh/chuong-trinh-theo-nghi-quyet-cu', { locale: 'en' })
  expect(english.text).toContain(
    'Resolution 21/NQ-HĐTN is no longer in force as of 1 December 2026',
  )
  const other = await app.visit('/chuong-trinh/chuong-trinh-khac')
  expect(other.text).not.toContain('hết hiệu lực')

  const desk = await app.visit('/ban-lam-viec', { as: ofAgency })
  const edit = await desk.follow(/căn cứ Nghị quyết 21\/NQ-HĐTN hết hiệu lực từ 1\/12\/2026/)
  expect(edit.text).toContain('Căn cứ đã hết hiệu lực')

  expect(await entries()).toEqual(['content.document-lapsed'])
  const mails = app.mails().filter(({ subject }) => subject.includes('Căn cứ đã hết hiệu lực'))
  expect(mails.map(({ to }) => to)).toEqual([ofAgency.email])
  expect(mails[0]?.text).toContain('/chuong-trinh/chuong-trinh-theo-nghi-quyet-cu')
  expect(mails.map(({ to }) => to)).not.toContain(ofCity.email)
})

test('a replacement of some clauses touches whatever cites these, and nothing else', async () => {
  const scope = app.scopeFor()
  await recordDocument(scope, { ...paper, number: '23/NQ-HĐTN' })
  await aProgramme('theo-dieu-5', '23/NQ-HĐTN, Điều 5')
  await aProgramme('theo-dieu-6', '23/NQ-HĐTN, Điều 6')
  const desk = await app.visit('/ban-lam-viec/van-ban/moi', { as: ofCity })
  const draft = await desk.press('Lưu văn bản', {
    'Số, ký hiệu': '31/NQ-HĐTN',
    'Loại văn bản': 'Nghị quyết',
    'Trích yếu': 'Thay một điều',
    'Trích yếu (tiếng Anh)': 'Replacing an article',
    'Cơ quan ban hành': paper.issuer.vi,
    'Cơ quan ban hành (tiếng Anh)': paper.issuer.en,
    'Ngày ban hành': '2026-11-01',
    'Ngày có hiệu lực': '2026-11-15',
    'Quan hệ (không bắt buộc)': 'Thay thế',
    'Số, ký hiệu văn bản kia': '23/NQ-HĐTN',
    'Chỉ các điều khoản': 'Điều 5',
  })
  await draft.press('Công bố văn bản')
  expect((await app.visit('/chuong-trinh/theo-dieu-5')).text).toContain(
    'Căn cứ Nghị quyết 23/NQ-HĐTN đã được thay thế ở Điều 5',
  )
  expect((await app.visit('/chuong-trinh/theo-dieu-6')).text).not.toContain('thay thế ở')
  expect((await app.visit('/van-ban/23-nq-hdtn')).text).toContain('chỉ Điều 5')
})

test('a lapse that was a mistake is taken back everywhere', async () => {
  const desk = await app.visit('/van-ban/30-nq-hdtn')
  expect(desk.status).toBe(200)
  const list = await app.visit('/ban-lam-viec/van-ban?q=30%2FNQ', { as: ofCity })
  const edit = await list.follow(/30\/NQ-HĐTN/)
  const asked = await edit.press('Gỡ văn bản', { 'Lý do gỡ': 'Ghi nhầm' })
  expect(asked.text).toContain('từ 30/11/2026 thành chưa có')
  expect(asked.getByRole('link', { name: 'chuong-trinh-theo-nghi-quyet-cu' })).toBeTruthy()
  await asked.press('Gỡ, tôi đã xem ảnh hưởng', { 'Lý do gỡ': 'Ghi nhầm' })
  expect(await entries()).toEqual(['content.document-lapsed', 'content.document-restored'])
  expect((await app.visit('/chuong-trinh/chuong-trinh-theo-nghi-quyet-cu')).text).not.toContain(
    'hết hiệu lực',
  )
})
