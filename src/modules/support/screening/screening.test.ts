import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVerifiedPerson, grantRole } from '#modules/identity/index.ts'
import { holds } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import {
  aSubmittedCase,
  as,
  aTeam,
  letterTo,
  must,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { aCall, aDraft, aFounder } from '#test/factories/support.ts'
import { submitCase } from '../cases/sending.ts'
import { acceptCase, rejectCase } from './actions.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const file = (id: string) => `/ban-lam-viec/xet-ho-so/${id}`

test('an officer opens the answers as sent, the documents and the criteria', async () => {
  const { id, number } = await aSubmittedCase(app)
  const page = await app.visit(file(id), { as: team.officer })
  expect(page.status).toBe(200)
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe(`Hồ sơ ${number}`)
  expect(page.text).toContain('Kho bãi còn thủ công')
  expect(page.text).toContain('1394/QĐ-UBND, I.2')
  expect(page.text).toContain('hạn 30/11/2026')
  const document = page.getByRole('link', { name: 'thuyet-minh.pdf' }).getAttribute('href') ?? ''
  const download = await app.visit(document, { as: team.officer })
  expect(download.headers.get('content-type')).toBe('application/pdf')
  expect(download.headers.get('content-disposition')).toContain('attachment')
})

test('what is being written is nobody’s but the founder’s', async () => {
  const founder = await aFounder(app)
  const { id: callId } = await aCall(app.scopeFor())
  const id = await aDraft(founder, callId)
  expect((await app.visit(file(id), { as: team.officer })).status).toBe(404)
})

test('only officers come in, and only those of the agency see its cases', async () => {
  const { id, founder } = await aSubmittedCase(app)
  const elsewhere = await app.person('Tú', [
    { role: 'officer', organisationId: crypto.randomUUID() },
  ])
  expect((await app.visit(file(id), { as: elsewhere })).status).toBe(404)
  const queue = await app.visit('/ban-lam-viec/xet-ho-so', { as: elsewhere })
  expect(queue.text).toContain('0 hồ sơ')
  for (const stranger of [founder.founder, team.reviewer, team.leader])
    expect((await app.visit(file(id), { as: stranger })).status).toBe(403)
  expect((await app.visit(file(id))).url).toContain('/dang-nhap')
  const document = await app.visit(`${file(id)}/tep/${id}`, { as: team.officer })
  expect(document.status).toBe(404)
})

test('a correction names field by field what to put right, stops the clock and is mailed', async () => {
  const { id, number, founder } = await aSubmittedCase(app)
  const page = await app.visit(file(id), { as: team.officer })
  const asked = await page.press('Gửi yêu cầu bổ sung', {
    'Thuyết minh dự án: vấn đề': 'đã cũ',
    'Thuyết minh dự án: cần làm gì': 'Nộp bản có chữ ký',
  })
  expect(asked.status).toBe(200)
  expect(asked.text).toContain('Đã gửi yêu cầu bổ sung')
  expect(asked.text).toContain('Thuyết minh dự án (đã cũ)')
  expect(asked.text).toContain('Đồng hồ đang dừng')
  const mail = await letterTo(app, founder.founder, /bổ sung/)
  expect(mail?.subject).toBe(`Hồ sơ ${number} cần bổ sung`)
  expect(mail?.text).toContain('Thuyết minh dự án (đã cũ): Nộp bản có chữ ký')
  expect(mail?.text).toContain(`/ban-lam-viec/ho-so/${id}`)
  const again = must(await submitCase(founder.scope(), id))
  expect(again.number).toBe(number)
  expect((await app.visit(file(id), { as: team.officer })).text).toContain('Nộp lại lúc')
})

test('a correction that asks for nothing, or half of something, is not sent and stays typed', async () => {
  const { id } = await aSubmittedCase(app)
  const page = await app.visit(file(id), { as: team.officer })
  const empty = await page.press('Gửi yêu cầu bổ sung')
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Chưa nêu mục nào cần bổ sung')
  const half = await page.press('Gửi yêu cầu bổ sung', {
    'Tên dự án: cần làm gì': 'Ghi đủ tên',
  })
  expect(half.status).toBe(422)
  expect(half.html).toContain('Ghi đủ tên')
})

test('accepting opens the review, and refusing tells the reasons word for word', async () => {
  const accepted = await aSubmittedCase(app)
  const page = await app.visit(file(accepted.id), { as: team.officer })
  const after = await page.press('Tiếp nhận vào đánh giá')
  expect(after.text).toContain('Đang đánh giá')
  expect(after.getByRole('button', { name: 'Mời đánh giá' })).toBeTruthy()

  const refused = await aSubmittedCase(app)
  const other = await app.visit(file(refused.id), { as: team.officer })
  expect((await other.press('Từ chối hồ sơ')).status).toBe(422)
  const end = await other.press('Từ chối hồ sơ', {
    'Lý do từ chối': 'Dự án ngoài lĩnh vực của đợt',
  })
  expect(end.text).toContain('Không được hỗ trợ')
  expect(end.text).toContain('Dự án ngoài lĩnh vực của đợt')
  const mail = await letterTo(app, refused.founder.founder, /không đủ điều kiện/)
  expect(mail?.text).toContain('Dự án ngoài lĩnh vực của đợt')
})

test('each founder gets the letter in their own language', async () => {
  const { id, founder } = await aSubmittedCase(app)
  const address = { name: 'Anna', email: `${crypto.randomUUID()}@example.test` }
  const { id: personId } = await createVerifiedPerson({ ...app.scopeFor(), locale: 'en' }, address)
  const { startupId: organisationId } = founder
  await grantRole(app.scopeFor(), { personId, role: 'founder', organisationId })
  must(await acceptCase(as(app, team.officer), id, { version: await versionOf(app, id) }))
  const mail = await letterTo(app, address, /^Application .* is in order$/)
  expect(mail?.text).toContain(`/en/ban-lam-viec/ho-so/${id}`)
  expect(await letterTo(app, founder.founder, /hợp lệ$/)).toBeTruthy()
})

test('a page that is no longer true takes no step, and keeps what was typed', async () => {
  const { id } = await aSubmittedCase(app)
  const page = await app.visit(file(id), { as: team.colleague })
  must(await acceptCase(as(app, team.officer), id, { version: await versionOf(app, id) }))
  const stale = await page.press('Từ chối hồ sơ', { 'Lý do từ chối': 'Thiếu con dấu' })
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('Có người vừa thay đổi hồ sơ này')
  expect(stale.text).toContain('Đang đánh giá')
  expect(stale.text).toContain('Thiếu con dấu')
})

test('a double click asks for one correction', async () => {
  const { id } = await aSubmittedCase(app)
  const page = await app.visit(file(id), { as: team.officer })
  const typed = {
    'Tên dự án: vấn đề': 'chưa đúng',
    'Tên dự án: cần làm gì': 'Ghi đủ tên',
  }
  const [one, two] = await Promise.all([
    page.press('Gửi yêu cầu bổ sung', typed),
    page.press('Gửi yêu cầu bổ sung', typed),
  ])
  expect([one.status, two.status]).toEqual([200, 200])
  expect(two.text.match(/Ghi đủ tên/g)).toHaveLength(1)
})

test('two officers at once: one step is taken, the other is told', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { id } = await aSubmittedCase(app)
    const version = await versionOf(app, id)
    const outcomes = await Promise.all([
      acceptCase(as(app, team.officer), id, { version }),
      rejectCase(as(app, team.colleague), id, { version, reasons: 'Không hợp lệ' }),
    ])
    expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
    expect(outcomes.find((outcome) => !outcome?.ok)).toEqual({ ok: false, problem: 'stale' })
  }
})

test('nobody screens a startup of their own', async () => {
  const filed = await aSubmittedCase(app)
  const { id: personId } = filed.founder.founder
  await grantRole(app.scopeFor(), { personId, role: 'officer', organisationId: null })
  const both = await app.again(filed.founder.founder)
  expect(holds(both, 'officer')).toBe(true)
  expect((await app.visit(file(filed.id), { as: both })).status).toBe(404)
})

test('the queue has the longest waiting first, says what is late, and filters', async () => {
  const { id: callId } = await aCall(app.scopeFor(), {
    title: { vi: 'Đợt lọc', en: 'Filter call' },
  })
  const early = await aSubmittedCase(app, callId)
  app.setNow('2026-11-25T02:00:00Z')
  const later = await aSubmittedCase(app, callId)
  app.setNow('2026-12-01T02:00:00Z')
  const page = await app.visit(`/ban-lam-viec/xet-ho-so?dot=${callId}`, { as: team.officer })
  app.setNow('2026-11-23T02:00:00Z')
  expect(page.text).toContain('2 hồ sơ')
  expect(page.html.indexOf(early.number)).toBeLessThan(page.html.indexOf(later.number))
  const rows = page.getAllByRole('row').map((row) => row.textContent ?? '')
  expect(rows.find((row) => row.includes(early.number))).toContain('Quá hạn')
  expect(rows.find((row) => row.includes(later.number))).not.toContain('Quá hạn')
  const approved = `/ban-lam-viec/xet-ho-so?dot=${callId}&trang-thai=approved`
  expect((await app.visit(approved, { as: team.officer })).text).toContain('0 hồ sơ')
  for (const bad of ['?dot=x', '?trang-thai=zzz', '?trang=-1', '?dot=%00'])
    expect((await app.visit(`/ban-lam-viec/xet-ho-so${bad}`, { as: team.officer })).status).toBe(
      400,
    )
})
