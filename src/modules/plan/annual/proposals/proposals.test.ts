import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import {
  anActivity,
  anOpenYear,
  aPlanningCity,
  aProposalTyped,
  aSentProposal,
  type City,
  ANNUAL_DESK as DESK,
  idIn,
} from '#test/factories/annual.ts'
import { anAgent, loadPlan } from '#test/factories/tasks.ts'
import type { Typed } from '#test/visit.ts'

const IN_TIME = '2018-11-05T02:00:00Z'
const app = await testApp({ now: IN_TIME })
afterAll(app.stop)

let city: City
let id: string
beforeAll(async () => {
  city = await aPlanningCity(app)
  id = await anOpenYear(app, city)
})

const open = (proposal: string, by = city.union) =>
  app.visit(`${DESK}/de-xuat/${proposal}`, { as: by })
const draft = async (over: Typed = {}) => {
  const page = await app.visit(`${DESK}/${id}/de-xuat-moi`, { as: city.union })
  return page.press('Lưu bản nháp', { 'Tên hoạt động': 'Bản nháp', ...over })
}

test('a draft may be unfinished and is the agency’s alone; what lacks is said when it is sent', async () => {
  const kept = await draft()
  expect(kept.text).toContain('Đã lưu bản nháp.')
  const proposal = idIn(kept.url)
  for (const other of [city.officer, city.finance, city.leader, city.trade])
    expect((await open(proposal, other)).status).toBe(404)
  const refused = await kept.press('Gửi đề xuất', { 'Mục tiêu': 'Có mục tiêu.' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Nội dung và quy mô: Mục này còn trống')
  expect(refused.getByLabelText('Mục tiêu')).toHaveProperty('value', 'Có mục tiêu.')
  const sent = await refused.press('Gửi đề xuất', aProposalTyped())
  expect(sent.text).toContain('Đã gửi đề xuất.')
  expect(await entriesAbout(app.scopeFor(), proposal)).toMatchObject([
    {
      act: 'plan.proposal-submitted',
      amount: 20_000_000,
      organisationId: city.union.grants[0]?.organisationId,
    },
  ])
  expect((await open(proposal, city.officer)).status).toBe(200)
})

test('rows are added without a script, and what was typed stays', async () => {
  const page = await app.visit(`${DESK}/${id}/de-xuat-moi`, { as: city.union })
  const rowsOn = (document: Document) =>
    document.querySelectorAll('[name^="rows-"][name$="-what"]').length
  const before = rowsOn(page.document)
  const more = await page.press('Thêm dòng dự toán', aProposalTyped())
  expect(more.status).toBe(200)
  expect(rowsOn(more.document)).toBeGreaterThan(before)
  expect(more.getByLabelText('Mục tiêu')).toHaveProperty('value', 'Tìm ý tưởng mới của sinh viên.')
  expect(more.text).toContain('Tổng các dòng đã nhập: 20.000.000')
})

test('two who write at once: the second is told and keeps what was typed', async () => {
  const proposal = idIn((await draft({ 'Địa điểm': 'Nơi thứ nhất' })).url)
  const [first, second] = [await open(proposal), await open(proposal)]
  await first.press('Lưu bản nháp', { 'Địa điểm': 'Nơi thứ hai' })
  const stale = await second.press('Lưu bản nháp', { 'Địa điểm': 'Nơi thứ ba' })
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('Người khác vừa sửa đề xuất này')
  expect(stale.getByLabelText('Địa điểm')).toHaveProperty('value', 'Nơi thứ ba')
  expect((await stale.press('Lưu bản nháp')).status).toBe(200)
  expect((await open(proposal)).getByLabelText('Địa điểm')).toHaveProperty('value', 'Nơi thứ ba')
})

test('bad input is said at its row and field, and nothing of it is stored', async () => {
  const proposal = idIn((await draft(aProposalTyped({ 'Tên hoạt động': 'Bản nháp' }))).url)
  const page = await open(proposal)
  let mended: Typed = {}
  for (const [over, words] of [
    [{ 'Số lượng': '0' }, 'Dòng 1, Số lượng: Số nhỏ nhất được nhận là 1.'],
    [{ 'Số lượng': '1,5' }, 'Dòng 1, Số lượng: Hãy nhập một số nguyên'],
    [{ 'Định mức (đồng)': 'hai triệu' }, 'Dòng 1, Định mức (đồng): Hãy nhập số tiền tròn đồng'],
    [{ 'Định mức (đồng)': '0' }, 'Định mức phải lớn hơn không'],
    [{ 'Nội dung chi': '' }, 'Dòng 1, Nội dung chi: Mục này còn trống'],
    [{ 'Ngày kết thúc': '2020-01-01' }, 'Ngày này không nằm trong năm của kế hoạch'],
    [{ 'Ngày bắt đầu': '2019-08-01' }, 'Ngày kết thúc đứng trước ngày bắt đầu'],
    [{ 'Tên hoạt động': 'x'.repeat(201) }, 'Dài quá 200 ký tự'],
    [{ 'Số lượng': '100000', 'Định mức (đồng)': '9.000.000.000' }, 'Tổng của bảng không được vượt'],
  ] as const) {
    const refused = await page.press('Gửi đề xuất', { ...mended, ...over })
    expect(refused.status, words).toBe(422)
    expect(refused.text).toContain(words)
    const right = aProposalTyped()
    mended = Object.fromEntries(Object.keys(over).map((label) => [label, right[label] ?? '']))
  }
  const forged = await app.request(`${DESK}/de-xuat/${proposal}`, {
    method: 'POST',
    headers: { 'x-test-actor': city.union.id, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({
      name: 'Giả',
      lead: 'khong-co',
      taskCode: 'IX.9',
      'rows-1-what': 'x',
      'rows-1-source': 'tien-trung-so',
      'rows-1-quantity': '1',
      'rows-1-unit': 'x',
      'rows-1-norm': '1',
      'rows-1-amount': '999',
      _version: '1',
    }),
  })
  expect(forged.status).toBe(422)
  expect((await open(proposal)).getByLabelText('Tên hoạt động')).toHaveProperty('value', 'Bản nháp')
  const script = '<script>alert(1)</script>'
  const kept = await (await open(proposal)).press('Lưu bản nháp', { 'Tên hoạt động': script })
  expect(kept.text).toContain(script)
  expect(kept.html).not.toContain('<script>alert')
})

test('an agency takes its proposal back, and the Department gives one back with a reason and a mail', async () => {
  const withdrawn = await aSentProposal(app, id, city.union)
  const gone = await (await open(withdrawn)).press('Rút đề xuất')
  expect(gone.text).toContain('Đã rút đề xuất.')
  expect((await open(withdrawn, city.officer)).status).toBe(404)

  const returned = await aSentProposal(app, id, city.union, {
    activity: anActivity({ name: 'Sẽ trả lại' }),
  })
  const office = await open(returned, city.officer)
  expect((await office.press('Trả lại để sửa')).status).toBe(422)
  await office.press('Trả lại để sửa', { 'Lý do': 'Thiếu định mức.' })
  await app.runJobs()
  const mail = app.mails().find(({ subject }) => subject === 'Đề xuất được trả lại: Sẽ trả lại')
  expect(mail?.to).toBe(city.union.email)
  expect(mail?.text).toContain('Thiếu định mức.')
  const back = await open(returned)
  expect(back.text).toContain('Thiếu định mức.')
  const desk = await app.visit('/ban-lam-viec', { as: city.union })
  expect(desk.text).toContain('Sửa đề xuất được trả lại: Sẽ trả lại')
  const kept = await back.press('Lưu bản nháp', { 'Địa điểm': 'Nhà thi đấu' })
  expect(kept.text).toContain('Đã lưu. Cơ quan tổng hợp thấy ngay nội dung này')
  expect(kept.text).not.toContain('chưa thấy đề xuất này')
  expect((await open(returned, city.officer)).text).toContain('Nhà thi đấu')
  // What came back may come again even after the last day.
  app.setNow('2018-12-02T02:00:00Z')
  expect((await kept.press('Gửi lại đề xuất')).text).toContain('Đã gửi đề xuất.')
  app.setNow(IN_TIME)
})

test('an agency says in one press that it proposes nothing, and a later proposal takes that back', async () => {
  const science = await anAgent(app, 'so-khcn', 'Sơn')
  const desk = await app.visit('/ban-lam-viec', { as: science })
  expect(desk.text).toContain('Gửi đề xuất cho kế hoạch năm 2019, hoặc báo không có đề xuất')
  const cycle = () => app.visit(`${DESK}/${id}`, { as: science })
  const declined = await (await cycle()).press('Không có đề xuất')
  expect(declined.text).toContain('Đã ghi nhận cơ quan không có đề xuất.')
  expect((await app.visit(`${DESK}/${id}`, { as: city.officer })).text).toContain(
    'Không có đề xuất',
  )
  expect((await app.visit('/ban-lam-viec', { as: science })).text).not.toContain(
    'hoặc báo không có',
  )
  await aSentProposal(app, id, science)
  const page = await cycle()
  expect(page.text).not.toContain('Cơ quan đã báo không có đề xuất')
  expect(page.queryByRole('button', { name: 'Không có đề xuất' })).toBe(null)
})

test('a late proposal is refused with who can reopen; an extension lets it in', async () => {
  const late = idIn((await draft(aProposalTyped())).url)
  app.setNow('2018-12-01T02:00:00Z')
  const refused = await (await open(late)).press('Gửi đề xuất')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Đã quá hạn gửi đề xuất')
  expect(refused.text).toContain('Sở Khoa học và Công nghệ có thể gia hạn')
  const office = await app.visit(`${DESK}/${id}`, { as: city.officer })
  const agencies = await organisationsByCode(app.scopeFor(), ['thanh-doan'])
  const typed = {
    'Cơ quan': agencies.get('thanh-doan')?.id ?? '',
    'Hạn mới': '2018-12-05',
    'Lý do': 'Bão kéo dài.',
  }
  expect((await office.press('Gia hạn', { ...typed, 'Hạn mới': '2018-11-30' })).status).toBe(409)
  expect((await office.press('Gia hạn', typed)).text).toContain('Gia hạn: Bão kéo dài.')
  expect((await refused.press('Gửi đề xuất')).text).toContain('Đã gửi đề xuất.')
  app.setNow(IN_TIME)
})

test('who has no part in it finds nothing', async () => {
  const proposal = await aSentProposal(app, id, city.union)
  const outsider = await anAgent(app, 'van-phong-ubnd', 'Mai')
  for (const path of [`${DESK}/${id}`, `${DESK}/de-xuat/${proposal}`, `${DESK}/${id}/de-xuat-moi`])
    expect((await app.visit(path, { as: outsider })).status, path).toBe(404)
  expect((await app.visit(DESK, { as: outsider })).text).toContain('Chưa có kế hoạch năm nào')
  const founder = await app.person('An', [{ role: 'founder', organisationId: newId() }])
  expect((await app.visit(DESK, { as: founder })).status).toBe(403)
  const elsewhere = await app.person('Xa', [{ role: 'officer', organisationId: newId() }])
  expect((await app.visit(`${DESK}/${id}`, { as: elsewhere })).status).toBe(404)
  const opened = await app.request(DESK, {
    method: 'POST',
    headers: { 'x-test-actor': elsewhere.id, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ year: '2020', proposalsUntil: '2018-12-31' }),
  })
  expect(opened.status).toBe(404)
})

test('an agency that was merged away leaves its proposals to its heir', async () => {
  const proposal = await aSentProposal(app, id, city.trade)
  const unclear = await aSentProposal(app, id, city.trade, {
    activity: anActivity({ name: 'Chưa rõ' }),
  })
  await loadPlan(app, 'hai-phong-2017-2020', (text) =>
    text.replace(
      'goals:\n',
      'successors:\n  - { from: so-cong-thuong, to: so-khdt, on: 2018-11-10, kind: merged, note: { vi: Sắp xếp thử, en: A trial } }\ngoals:\n',
    ),
  )
  const heir = await anAgent(app, 'so-khdt', 'Cúc')
  expect((await open(proposal, heir)).status).toBe(404)
  app.setNow('2018-11-10T02:00:00Z')
  expect((await open(proposal, city.trade)).status).toBe(404)
  const page = await open(proposal, heir)
  expect(page.text).toContain('Sở Công Thương')
  expect((await page.press('Rút đề xuất')).status).toBe(200)

  const office = await open(unclear, city.officer)
  await office.press('Trả lại để sửa', { 'Lý do': 'Thiếu địa điểm.' })
  const cycle = await app.visit(`${DESK}/${id}`, { as: city.officer })
  const agencies = await organisationsByCode(app.scopeFor(), ['so-cong-thuong'])
  await cycle.press('Gia hạn', {
    'Cơ quan': agencies.get('so-cong-thuong')?.id ?? '',
    'Hạn mới': '2018-12-20',
    'Lý do': 'Đang sắp xếp lại.',
  })
  await app.runJobs()
  for (const subject of [
    'Đề xuất được trả lại: Chưa rõ',
    'Thêm thời gian gửi đề xuất cho kế hoạch năm 2019',
  ]) {
    const to = app.mails().flatMap((mail) => (mail.subject === subject ? [mail.to] : []))
    expect(to, subject).toContain(heir.email)
    expect(to, subject).not.toContain(city.trade.email)
  }
})
