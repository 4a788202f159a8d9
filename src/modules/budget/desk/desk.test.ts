import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordAgency } from '#modules/organisations/index.ts'
import { newId } from '#platform/ids.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { as, must } from '#test/factories/casework.ts'
import {
  aCommitment,
  aLine,
  anApprovedRequest,
  anItem,
  aPayee,
  aTreasury,
  MILLION,
  type Treasury,
} from '#test/factories/money.ts'
import { aStartup } from '#test/factories/startups.ts'
import { aPdf } from '#test/factories/support.ts'
import { confirmAccount, stateAccount } from '../bank/actions.ts'
import { closeCommitment, commit, release } from '../commitments/actions.ts'
import { requestPayment } from '../payments/requesting.ts'

const app = await testApp()
afterAll(app.stop)

let team: Treasury
let agencyId: string
let officer: Actor
beforeAll(async () => {
  team = await aTreasury(app)
  agencyId = await recordAgency(app.scopeFor(), {
    code: 'so-thu',
    name: { vi: 'Sở Thử', en: 'Test Department' },
  })
  officer = await app.person('Mai', [{ role: 'officer', organisationId: agencyId }])
})

const desk = '/ban-lam-viec/tai-chinh'
const at = (id: string) => `${desk}/cam-ket/${id}`

test('a line goes from the officer through Finance to the leader, each told what waits', async () => {
  const form = await app.visit(`${desk}/du-toan/moi`, { as: officer })
  const empty = await form.press('Gửi dự toán')
  expect(empty.status).toBe(422)
  const sent = await empty.press('Gửi dự toán', {
    'Năm ngân sách': '2027',
    'Nguồn kinh phí': 'Ngân sách',
    'Tên dòng dự toán': 'Hỗ trợ dịch vụ năm 2027',
    'Thuyết minh': '10 dự án × 50 triệu đồng',
    'Số đề nghị': '500.000.000',
  })
  expect(sent.text).toContain('Đã gửi dự toán')
  expect(sent.text).toContain('Sở Thử')

  const waiting = await app.visit(desk, { as: team.first })
  const line = await waiting.follow('Thẩm định dự toán: Hỗ trợ dịch vụ năm 2027')
  const above = await line.press('Ghi kết quả thẩm định', {
    'Số thẩm định': '600.000.000',
    'Ý kiến thẩm định': 'Nhầm',
  })
  expect(above.status).toBe(409)
  expect(above.text).toContain('cao hơn số đề nghị')
  const appraised = await above.press('Ghi kết quả thẩm định', {
    'Số thẩm định': '400.000.000',
    'Ý kiến thẩm định': 'Theo định mức 40 triệu đồng',
  })
  expect(appraised.text).toContain('Đã ghi kết quả thẩm định')

  const leaders = await app.visit('/ban-lam-viec', { as: team.leader })
  const open = await leaders.follow('Phân bổ kinh phí: Hỗ trợ dịch vụ năm 2027')
  const stale = await app.visit(open.url, { as: team.leader })
  const part = await open.press('Phân bổ', {
    'Số phân bổ lần này': '300.000.000',
    'Quyết định phân bổ': '9/QĐ-UBND',
  })
  expect(part.text).toContain('Đã phân bổ')
  const late = await stale.press('Phân bổ', {
    'Số phân bổ lần này': '100.000.000',
    'Quyết định phân bổ': '9/QĐ-UBND',
  })
  expect(late.status).toBe(409)
  expect(late.text).toContain('vừa thay đổi')

  const year = await app.visit(`${desk}?nam=2027`, { as: team.first })
  const entries = await year.visitor.go(
    year.getAllByRole('link', { name: /300\.000\.000/ })[0]?.getAttribute('href') ?? '',
  )
  expect(entries.text).toContain('Phân bổ kinh phí')
})

test('an estimate is rejected with its reason', async () => {
  const id = newId()
  const form = await app.visit(`${desk}/du-toan/moi`, { as: officer })
  const sent = await form.press('Gửi dự toán', {
    'Nguồn kinh phí': 'Nguồn khác',
    'Tên dòng dự toán': `Dòng ${id}`,
    'Thuyết minh': 'Chưa rõ',
    'Số đề nghị': '1.000',
  })
  const page = await app.visit(sent.url, { as: team.second })
  const after = await page.press('Không chấp thuận', { 'Lý do': 'Chưa có đơn giá' })
  expect(after.text).toContain('Chưa có đơn giá')
  expect(after.queryByRole('button', { name: 'Ghi kết quả thẩm định' })).toBeNull()
})

test('the organisation states its account with the zeros it begins with, and Finance confirms it', async () => {
  const startup = await aStartup(app, { name: 'Phao Xanh' })
  const lineId = await aLine(app, team)
  const subject = { type: 'award', id: newId(), label: 'HĐ 09' }
  const items = [anItem(MILLION)]
  const wish = { lineId, subject, payeeId: startup.id, items }
  must(await commit(as(app, team.officer), wish))
  const own = await app.visit('/ban-lam-viec', { as: startup.founder })
  const form = await own.follow('Khai tài khoản nhận tiền của Phao Xanh')
  const wrong = await form.press('Lưu tài khoản', { 'Số tài khoản': 'số 1', 'Ngân hàng': 'B' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('chỉ gồm chữ số')
  const account = {
    'Ngân hàng, chi nhánh': 'Ngân hàng Bến Bính',
    'Tên chủ tài khoản': 'CONG TY PHAO XANH',
    'Số tài khoản': '0012 3456',
  }
  const saved = await wrong.press('Lưu tài khoản', account)
  expect(saved.text).toContain('Đã lưu tài khoản')
  expect(saved.text).toContain('00123456')
  const again = await saved.press('Lưu tài khoản', account)
  expect(again.status).toBe(409)
  const list = await app.visit(`${desk}/tai-khoan`, { as: team.first })
  const done = await list.press('Xác nhận tài khoản của Phao Xanh')
  expect(done.text).toContain('Đã xác nhận tài khoản')
})

test('the whole thread of an award on its page: approve, pay, prove, settle, demand, receive', async () => {
  const { id, payee } = await aCommitment(app, team, { items: [anItem(20 * MILLION)] })
  must(await requestPayment(as(app, team.officer), { commitmentId: id, amount: 20 * MILLION }))
  const approved = await (await app.visit(at(id), { as: team.first })).press('Duyệt đề nghị số 1')
  expect(approved.text).toContain('Đã duyệt đủ')
  const own = await approved.press('Ghi đã chi đề nghị số 1', {
    'Ủy nhiệm chi': 'UNC-1',
    'Ngày chi': '2026-11-23',
  })
  expect(own.status).toBe(409)
  expect(own.text).toContain('người duy nhất đã duyệt')
  const paid = await (await app.visit(at(id), { as: team.second })).press(
    'Ghi đã chi đề nghị số 1',
    { 'Ủy nhiệm chi': 'UNC-1', 'Ngày chi': '2026-11-23' },
  )
  expect(paid.text).toContain('Đã ghi chi')

  const proof = {
    'Nội dung chi': '1. Thiết bị đo',
    'Mã số thuế người bán': '0201234567',
    'Số hóa đơn': '0000042',
    'Ngày hóa đơn': '2026-11-22',
    'Chi cho việc gì': 'Cảm biến',
    'Số tiền': '15.000.000',
    'Bản chụp hóa đơn': aPdf('hoa-don.pdf'),
  }
  const handed = await (await app.visit(at(id), { as: payee.founder })).press('Nộp chứng từ', proof)
  expect(handed.text).toContain('Đã nhận chứng từ')
  expect(handed.text).toContain('MC-001')
  expect((await handed.follow('Mở tệp')).status).toBe(200)
  const twice = await handed.press('Nộp chứng từ', { ...proof, 'Bản chụp hóa đơn': aPdf() })
  expect(twice.status).toBe(409)
  expect(twice.text).toContain('Mỗi khoản chi chỉ được tính một nguồn')

  const finance = await app.visit(at(id), { as: team.first })
  const settled = await finance.press('Quyết toán: 1. Thiết bị đo')
  expect(settled.text).toContain('15.000.000')
  expect(settled.text).toContain('5.000.000')
  const demanded = await settled.press('Yêu cầu hoàn trả', {
    'Lý do': 'Chi không hết',
    'Hạn hoàn trả': '2026-12-31',
  })
  expect(demanded.text).toContain('Đã ghi yêu cầu hoàn trả')
  const received = await demanded.press('Ghi số tiền nhận về', { 'Ngày nhận': '2026-11-23' })
  expect(received.text).toContain('Đã ghi số tiền nhận về')
  must(await closeCommitment(as(app, team.officer), id))
  const closed = await app.visit(at(id), { as: team.first })
  expect(closed.text).toContain('Tất toán lúc')
})

test('whoever opened the page before the account changed does not approve the new one unseen', async () => {
  const { id, payee } = await aCommitment(app, team)
  must(await requestPayment(as(app, team.officer), { commitmentId: id, amount: MILLION }))
  const old = await app.visit(at(id), { as: team.first })
  const account = { bank: 'Ngân hàng Mới', holder: 'H', number: '000777' }
  const stated = must(await stateAccount(as(app, payee.founder), payee.id, account))
  must(await confirmAccount(as(app, team.second), stated.id))
  const late = await old.press('Duyệt đề nghị số 1')
  expect(late.status).toBe(409)
  expect(late.text).toContain('Tài khoản nhận tiền đã đổi')
  expect(late.text).toContain('000777')
  expect((await late.press('Duyệt đề nghị số 1')).text).toContain('Đã duyệt đủ')
})

test('a request is declined, what is not paid is given back, a proof is withdrawn', async () => {
  const { id, payee } = await aCommitment(app, team)
  must(await requestPayment(as(app, team.officer), { commitmentId: id, amount: MILLION }))
  const page = await app.visit(at(id), { as: team.first })
  const declined = await page.press('Không duyệt đề nghị số 1', { 'Lý do': 'Thiếu nghiệm thu' })
  expect(declined.text).toContain('Thiếu nghiệm thu')
  const own = await app.visit(at(id), { as: payee.founder })
  const handed = await own.press('Nộp chứng từ', {
    'Nội dung chi': '1. Thiết bị đo',
    'Mã số thuế người bán': '0309999999',
    'Số hóa đơn': '7',
    'Ngày hóa đơn': '2026-11-22',
    'Chi cho việc gì': 'Bút',
    'Số tiền': '1.000',
  })
  const withdrawn = await handed.press('Rút MC-001')
  expect(withdrawn.text).toContain('Đã rút chứng từ')
  must(await release(as(app, team.officer), id, 'Hủy hợp đồng'))
  const released = await app.visit(at(id), { as: team.officer })
  expect(released.text).toContain('Tất toán lúc')
})

test('money is asked for, given back and closed by the contract, never on the page of its money', async () => {
  const { id } = await aCommitment(app, team)
  const page = await app.visit(at(id), { as: team.officer })
  expect(page.status).toBe(200)
  for (const name of ['Đề nghị thanh toán', 'Trả lại phần chưa chi', 'Tất toán cam kết'])
    expect(page.queryByRole('button', { name })).toBeNull()
  for (const door of ['thanh-toan', 'tra-lai', 'tat-toan']) {
    const body = new URLSearchParams({ amount: '1.000.000', reason: 'x' })
    const forced = await page.visitor.go(`${at(id)}/${door}`, { method: 'POST', body })
    expect(forced.status, door).toBe(404)
  }
})

test('Finance says what an alarm is, and payments go on', async () => {
  const payee = await aPayee(app, team)
  for (const label of [1, 2]) {
    const { id } = await aCommitment(app, team, { payee, items: [anItem(label, 'rent')] })
    expect(id).toBeTypeOf('string')
  }
  const list = await (await app.visit(desk, { as: team.first })).follow('Cảnh báo chi trùng')
  expect(list.text).toContain('Cùng đơn vị, cùng loại chi')
  const done = await list.press('Ghi kết luận', { 'Kết luận sau khi xem': 'Hai cơ sở khác nhau' })
  expect(done.text).toContain('Hai cơ sở khác nhau')
  expect(done.text).toContain('Không có cảnh báo nào')
})

test('a leader sets the threshold with the text it rests on; Finance reads it', async () => {
  const page = await app.visit(`${desk}/nguong-duyet`, { as: team.leader })
  expect((await page.press('Đặt mức', { 'Từ số tiền': '1' })).status).toBe(422)
  const set = await page.press('Đặt mức', {
    'Từ số tiền': '100.000.000',
    'Căn cứ': '77/QĐ-UBND',
  })
  expect(set.text).toContain('77/QĐ-UBND')
  const read = await app.visit(`${desk}/nguong-duyet`, { as: team.first })
  expect(read.queryByRole('button', { name: 'Đặt mức' })).toBeNull()
})

test('the trial balance adds up to nothing, in both languages', async () => {
  const page = await app.visit(`${desk}/so-sach`, { as: team.first })
  expect(page.text).toContain('Sổ khớp')
  const english = await app.visit(`${desk}/so-sach`, { as: team.leader, locale: 'en' })
  expect(english.text).toContain('The books agree')
  const own = await app.visit(`${desk}/so-sach`, { as: officer })
  expect(own.text).not.toContain('Sổ khớp')
})

test('every door stays shut for the wrong role, and what is not yours does not exist', async () => {
  const { id, lineId, payee } = await aCommitment(app, team)
  const request = await anApprovedRequest(app, team, id, MILLION)
  const stranger = await app.person('Ai')
  const other = await aPayee(app, team)
  for (const path of [desk, `${desk}/so-sach`, `${desk}/tai-khoan`, `${desk}/canh-bao`, at(id)])
    expect((await app.visit(path, { as: stranger })).status, path).toBe(403)
  expect((await app.visit(at(id), { as: other.founder })).status).toBe(404)
  expect((await app.visit(at(id), { as: officer })).status).toBe(404)
  expect((await app.visit(`${desk}/du-toan/${lineId}`, { as: officer })).status).toBe(404)
  expect((await app.visit(`${desk}/du-toan/${lineId}/but-toan`, { as: officer })).status).toBe(404)
  const account = `/ban-lam-viec/tai-khoan-nhan-tien/${payee.id}`
  expect((await app.visit(account, { as: other.founder })).status).toBe(404)

  const post = (path: string, actor: Actor) =>
    app.request(path, {
      method: 'POST',
      headers: { 'x-test-actor': actor.id, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ reason: 'x', amount: '1', paidOn: '2026-11-23' }),
    })
  const tried: [string, Actor, number][] = [
    [`${desk}/thanh-toan/${request}/duyet`, team.officer, 403],
    [`${desk}/thanh-toan/${request}/duyet`, payee.founder, 403],
    [`${desk}/thanh-toan/${request}/khong-duyet`, team.leader, 403],
    [`${desk}/thanh-toan/${request}/chi`, team.officer, 403],
    [`${desk}/du-toan/${lineId}/tham-dinh`, team.officer, 403],
    [`${desk}/du-toan/${lineId}/phan-bo`, team.first, 403],
    [`${desk}/du-toan/${lineId}/tu-choi`, team.officer, 403],
    [`${desk}/nguong-duyet`, team.first, 403],
    [`${at(id)}/thu-hoi`, team.officer, 403],
    [`${at(id)}/thu-hoi`, payee.founder, 403],
    [`${at(id)}/chung-tu`, officer, 404],
    [`${desk}/thanh-toan/${newId()}/duyet`, team.first, 404],
    [`${desk}/noi-dung-chi/${newId()}/quyet-toan`, team.first, 404],
    [`${desk}/thu-hoi/${newId()}/da-nhan`, team.first, 404],
    [`${desk}/chung-tu/${newId()}/rut`, payee.founder, 404],
  ]
  for (const [path, actor, status] of tried)
    expect((await post(path, actor)).status, `${actor.name} ${path}`).toBe(status)
})
