import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { only } from '#platform/outcome.ts'
import { testApp } from '#test/app.ts'
import { anInvestment, aPdf } from '#test/factories/investments.ts'
import { aStartup, as } from '#test/factories/startups.ts'
import { confirmInvestment, returnInvestment } from './judge.ts'
import { listInvestments } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

const at = (id: string) => `/ban-lam-viec/du-an/${id}/von`
const typed = {
  'Tên nhà đầu tư': 'Quỹ Sông Cấm',
  'Hình thức': 'equity',
  'Số tiền': '2.500.000.000',
  'Đã giải ngân': true,
  'Ngày của bước đó': '2026-11-01',
  'Chứng từ': aPdf(),
}

const send = async (change: Record<string, string | boolean | File> = {}) => {
  const startup = await aStartup(app)
  const page = await app.visit(at(startup.id), { as: startup.founder })
  const after = await page.press('Gửi khai báo', { ...typed, ...change })
  const listed = await listInvestments(app.scopeFor(startup.founder), startup.id)
  return { ...startup, page, after, listed }
}

test('a founder reports money paid out, with its proof', async () => {
  const { id, after, listed } = await send()
  expect(after.getByText('Đã gửi. Cán bộ thành phố sẽ xem và báo lại qua thư.')).toBeTruthy()
  expect(listed).toMatchObject([
    { investorName: 'Quỹ Sông Cấm', amount: 2_500_000_000, state: 'disbursed' },
  ])
  const investment = only(listed)
  expect(investment.proofFileId).toBeTruthy()
  expect(await entriesAbout(app.scopeFor(), investment.id)).toMatchObject([
    {
      act: 'network.investment-reported',
      startupId: id,
      amount: null,
      facts: { instrument: 'equity', state: 'disbursed' },
    },
  ])
})

test('money paid out without proof is refused, and what was typed stays', async () => {
  const founded = await aStartup(app)
  const page = await app.visit(at(founded.id), { as: founded.founder })
  const { 'Chứng từ': _proof, ...withoutProof } = typed
  const after = await page.press('Gửi khai báo', withoutProof)
  expect(after.status).toBe(422)
  expect(after.text).toContain('cần chứng từ')
  expect(after.getByLabelText('Số tiền')).toHaveProperty('value', '2.500.000.000')
  expect(await listInvestments(app.scopeFor(founded.founder), founded.id)).toEqual([])

  const pledge = await after.press('Gửi khai báo', { 'Mới cam kết': true })
  expect(pledge.status).toBe(200)
})

test('a file that is not what its name says is refused', async () => {
  const { after, listed } = await send({ 'Chứng từ': new File(['<html>'], 'bao-co.pdf') })
  expect(after.status).toBe(422)
  expect(after.text).toContain('Chỉ nhận PDF')
  expect(listed).toEqual([])
})

test('a form that did not parse asks for its file again', async () => {
  const { after } = await send({ 'Số tiền': 'nhiều lắm' })
  expect(after.status).toBe(422)
  expect(after.text).toContain('Hãy chọn lại tệp')
})

test('the same form sent twice reports one investment', async () => {
  const { id, founder, page } = await send()
  expect((await page.press('Gửi khai báo', typed)).status).toBe(200)
  expect(await listInvestments(app.scopeFor(founder), id)).toHaveLength(1)
})

test('null bytes are refused, script tags are text, letters typed in parts are stored whole', async () => {
  expect((await send({ 'Tên nhà đầu tư': 'Quỹ\u0000' })).after.status).toBe(422)
  const name = '<b>Quỹ Đỏ</b>'
  const { after, listed } = await send({ 'Tên nhà đầu tư': name.normalize('NFD') })
  expect(only(listed).investorName).toBe(name)
  expect(after.html).not.toContain(name)
})

test('nobody but the startup’s founders sees its investments or its proof', async () => {
  const { id, listed } = await send()
  const { id: investment } = only(listed)
  const stranger = await aStartup(app)
  const paths = [at(id), `${at(id)}/${investment}`, `/ban-lam-viec/von/${investment}/chung-tu`]
  for (const path of paths) {
    expect((await app.visit(path, { as: stranger.founder })).status).toBe(404)
    expect((await app.visit(path)).url).toMatch(/^\/dang-nhap/)
  }
  // An investment under another startup's address is not there either.
  const across = `${at(stranger.id)}/${investment}`
  expect((await app.visit(across, { as: stranger.founder })).status).toBe(404)
})

test('the proof goes to its founders and the officers, as a download that nobody keeps', async () => {
  const { founder, listed } = await send()
  const officer = await app.person('Hoa', [{ role: 'officer' }])
  for (const actor of [founder, officer]) {
    const path = `/ban-lam-viec/von/${only(listed).id}/chung-tu`
    const { status, headers } = await app.visit(path, { as: actor })
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toContain('attachment')
    expect(headers.get('cache-control')).toBe('private, no-store')
  }
})

test('a returned report is mended and waits again, its proof kept', async () => {
  const startup = await aStartup(app)
  const investment = await anInvestment(app, startup)
  const officer = await app.person('Hoa', [{ role: 'officer' }])
  await returnInvestment(as(app, officer), investment, 1, 'Sai số tiền.')
  const page = await app.visit(`${at(startup.id)}/${investment}`, { as: startup.founder })
  expect(page.text).toContain('Sai số tiền.')
  const after = await page.press('Sửa và gửi lại', { 'Số tiền': '2.400.000.000' })
  expect(after.status).toBe(200)
  expect(await listInvestments(app.scopeFor(startup.founder), startup.id)).toMatchObject([
    { standing: 'reported', returnReason: null, amount: 2_400_000_000 },
  ])
})

test('a founder who changes a report while it is judged keeps the typed text', async () => {
  const startup = await aStartup(app)
  const investment = await anInvestment(app, startup)
  const officer = await app.person('Hoa', [{ role: 'officer' }])
  const path = `${at(startup.id)}/${investment}`
  const page = await app.visit(path, { as: startup.founder })
  await returnInvestment(as(app, officer), investment, 1, 'Thiếu trang hai.')
  const stale = await page.press('Sửa và gửi lại', { 'Số tiền': '3.000.000.000' })
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('Thiếu trang hai.')
  expect(stale.getByLabelText('Số tiền')).toHaveProperty('value', '3.000.000.000')
  expect((await stale.press('Sửa và gửi lại')).status).toBe(200)

  const open = await app.visit(path, { as: startup.founder })
  await confirmInvestment(as(app, officer), investment, 3)
  const late = await open.press('Sửa và gửi lại', { 'Số tiền': '9.000.000.000' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('đã được xác nhận nên không sửa được nữa')
})
