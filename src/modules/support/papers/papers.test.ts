import { afterAll, beforeAll, expect, test } from 'vitest'
import { administrativeDocument } from '#platform/documents/document.ts'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import {
  anApprovedCase,
  aReviewedCase,
  as,
  aTeam,
  must,
  type Team,
} from '#test/factories/casework.ts'
import { everyPaper } from '#test/factories/papers.ts'
import { aFounder } from '#test/factories/support.ts'
import { layoutFaults } from '#test/layout-faults.ts'
import { readWord } from '#test/word.ts'
import { draftCasePaper, recordIssue } from './actions.ts'
import { initialsOf, issuerOf } from './issuer.ts'
import { kindsFor, refusalToNumber } from './rules.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const address = (id: string) => `/ban-lam-viec/van-ban/ho-so/${id}`

test.each(Object.keys(everyPaper))('%s keeps to every row of the layout table', async (kind) => {
  const text = everyPaper[kind]
  if (!text) throw new Error(kind)
  expect(layoutFaults(await administrativeDocument(text))).toEqual([])
})

test('a decision says the amount in figures and in words, and how to appeal', async () => {
  const { decision } = everyPaper
  if (!decision) throw new Error('no decision')
  const text = readWord(await administrativeDocument(decision))
    .lines.map((line) => line.text)
    .join('\n')
  expect(text).toContain(
    '121.500.000 đồng (Bằng chữ: Một trăm hai mươi mốt triệu năm trăm nghìn đồng)',
  )
  expect(text).toContain('Có sáng chế. Đội ngũ đủ năng lực.')
  expect(text).toContain('30 ngày làm việc')
  expect(text).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU')
})

test('a contract carries what is done by when, and the estimate with its sums', async () => {
  const { contract } = everyPaper
  if (!contract) throw new Error('no contract')
  const texts = readWord(await administrativeDocument(contract)).lines.map((line) => line.text)
  expect(texts).toEqual(
    expect.arrayContaining([
      'Phụ lục I',
      'NỘI DUNG, KINH PHÍ, KẾT QUẢ VÀ THỜI HẠN',
      'Ảnh & biên bản <chạy thử>',
      '31/12/2026',
      'Phụ lục II',
      'DỰ TOÁN KINH PHÍ',
      '121.500.000',
      'ĐẠI DIỆN BÊN B',
    ]),
  )
})

test('who issues a paper follows from the place and the agency', () => {
  expect(initialsOf('Sở Khoa học và Công nghệ')).toBe('SKHCN')
  expect(initialsOf('Ủy ban nhân dân')).toBe('UBND')
  expect(initialsOf('Ban Đổi mới sáng tạo')).toBe('BĐMST')
  expect(issuerOf('thành phố Mẫu', 'Sở X')).toMatchObject({
    place: 'Mẫu',
    parent: 'Ủy ban nhân dân thành phố Mẫu',
    agency: 'Sở X',
  })
  expect(issuerOf('Thành phố', undefined)).toMatchObject({ place: 'Thành phố', parent: undefined })
})

test('a case gives grounds for the papers that its record carries, and for no others', () => {
  const none = { decision: undefined, award: undefined, hasItems: false, appeal: undefined }
  const award = { annulledAt: null, acceptedAt: new Date() }
  expect(kindsFor(none)).toEqual([])
  expect(kindsFor({ ...none, decision: { approved: false } })).toEqual(['refusal'])
  expect(kindsFor({ ...none, decision: { approved: true } })).toEqual(['decision', 'contract'])
  const signed = { ...none, decision: { approved: true }, award }
  expect(kindsFor(signed)).toEqual(['decision', 'contract', 'acceptance'])
  expect(kindsFor({ ...signed, hasItems: true })).toContain('settlement')
  expect(kindsFor({ ...signed, award: { ...award, annulledAt: new Date() } })).toEqual(['decision'])
  for (const state of ['upheld', 'dismissed'] as const)
    expect(kindsFor({ ...none, appeal: { state } })).toEqual(['appeal'])
  for (const state of ['filed', 'handled', 'withdrawn'] as const)
    expect(kindsFor({ ...none, appeal: { state } })).toEqual([])
})

test('a number serves one paper of its kind in a year', () => {
  const facts = {
    draftedOn: '2026-11-20',
    today: '2026-11-23',
    others: [{ officialNumber: '5/QĐ-UBND', issuedOn: '2026-01-05' }],
  }
  const judge = (officialNumber: string, issuedOn: string) =>
    refusalToNumber({ officialNumber, issuedOn }, facts)
  expect(judge('6/QĐ-UBND', '2026-11-23')).toBe(null)
  expect(judge('6/QĐ-UBND', '2026-11-24')).toBe('in-the-future')
  expect(judge('6/QĐ-UBND', '2026-11-19')).toBe('before-draft')
  expect(judge('5/QĐ-UBND', '2026-11-23')).toBe('number-taken')
})

test('an officer drafts the decision, downloads it and types its number back', async () => {
  const { id, number } = await anApprovedCase(app, team)
  const file = await app.visit(`/ban-lam-viec/xet-ho-so/${id}`, { as: team.officer })
  const page = await file.follow(/Văn bản: soạn dự thảo/)
  const drafted = await page.press('Soạn dự thảo', { 'Loại văn bản': 'Quyết định hỗ trợ' })
  expect(drafted.text).toContain('Đã soạn dự thảo')
  const href = drafted.getByRole('link', { name: 'Tải tệp Word' }).getAttribute('href') ?? ''
  const response = await app.request(href, { headers: { 'x-test-actor': team.officer.id } })
  expect(response.headers.get('content-type')).toContain('wordprocessingml')
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(layoutFaults(bytes)).toEqual([])
  expect(
    readWord(bytes)
      .lines.map(({ text }) => text)
      .join(' '),
  ).toContain(number)
  const early = await drafted.press('Ghi số và ngày', {
    'Số và ký hiệu': '15/QĐ-UBND',
    'Ngày ban hành': '2026-11-22',
  })
  expect(early.status).toBe(409)
  expect(early.html).toContain('15/QĐ-UBND')
  const issued = await drafted.press('Ghi số và ngày', {
    'Số và ký hiệu': '15/QĐ-UBND',
    'Ngày ban hành': '2026-11-23',
  })
  expect(issued.text).toContain('Đã ban hành: số 15/QĐ-UBND')
  const entries = await entriesAbout(app.scopeFor(), id)
  const agencyOf = (act: string) => entries.find((entry) => entry.act === act)?.organisationId
  expect(agencyOf('support.paper-issued')).toBe(agencyOf('support.paper-drafted'))
})

test('two papers of a kind do not take one number, even at once', async () => {
  const cases = [await anApprovedCase(app, team), await anApprovedCase(app, team)]
  const scope = as(app, team.officer)
  const outcomes = await Promise.all(
    cases.map(async ({ id, number }) => {
      const paper = must(await draftCasePaper(scope, id, 'contract'))
      const issue = { officialNumber: '7/HĐ-X', issuedOn: '2026-11-23' }
      const subject = { type: 'case', id, label: number, agencyId: newId() }
      return recordIssue(scope, subject, paper, issue)
    }),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes.find((outcome) => !outcome?.ok)).toMatchObject({ problem: 'number-taken' })
})

test('without grounds nothing is drafted, and strangers find nothing', async () => {
  const { id, founder } = await aReviewedCase(app, team)
  const scope = as(app, team.officer)
  expect(await draftCasePaper(scope, id, 'decision')).toMatchObject({ problem: 'no-grounds' })
  const page = await app.visit(address(id), { as: team.officer })
  expect(page.text).toContain('chưa có căn cứ để soạn văn bản')
  expect((await app.visit(address(id), { as: founder.founder })).status).toBe(403)
  const stranger = await aFounder(app, 'Bình')
  const elsewhere = await app.person('Xa', [
    { role: 'officer', organisationId: stranger.startupId },
  ])
  expect((await app.visit(address(id), { as: elsewhere })).status).toBe(404)
  expect((await app.visit(`${address(id)}/${id}/tep`, { as: team.officer })).status).toBe(404)
})
