import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aCall, aDraft, aFounder } from '#test/factories/support.ts'

const app = await testApp()
afterAll(app.stop)

const { id: callId } = await aCall(app.scopeFor())

test('two windows that change different fields both keep their words', async () => {
  const founder = await aFounder(app)
  const id = await aDraft(founder, callId)
  const open = () => app.visit(`/ban-lam-viec/ho-so/${id}/bieu-mau`, { as: founder.founder })
  const [one, other] = [await open(), await open()]
  await one.press('Lưu bản nháp', { 'Tên dự án': 'Cảng xanh 2' })
  const merged = await other.press('Lưu bản nháp', { 'Số tiền đề nghị': '90.000.000' })
  expect(merged.status).toBe(200)
  expect(merged.html).toContain('Cảng xanh 2')
  expect(merged.html).toContain('90.000.000')
})

test('two windows that change the same field are both shown, and nothing is lost', async () => {
  const founder = await aFounder(app)
  const id = await aDraft(founder, callId)
  const open = () => app.visit(`/ban-lam-viec/ho-so/${id}/bieu-mau`, { as: founder.founder })
  const [one, other] = [await open(), await open()]
  await one.press('Lưu bản nháp', { 'Tên dự án': 'Tên của cửa sổ một' })
  const clash = await other.press('Lưu bản nháp', { 'Tên dự án': 'Tên của cửa sổ hai' })
  expect(clash.status).toBe(409)
  expect(clash.text).toContain('Tên của cửa sổ một')
  expect(clash.html).toContain('value="Tên của cửa sổ hai"')
  const settled = await clash.press('Lưu bản nháp')
  expect(settled.status).toBe(200)
  expect(settled.html).toContain('value="Tên của cửa sổ hai"')
})

test('the saving island is answered in JSON', async () => {
  const founder = await aFounder(app)
  const id = await aDraft(founder, callId)
  const save = async (fields: Record<string, string>) => {
    const response = await app.request(`/ban-lam-viec/ho-so/${id}/bieu-mau`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: {
        accept: 'application/json',
        'x-test-actor': founder.founder.id,
        'sec-fetch-site': 'same-origin',
      },
    })
    return { status: response.status, body: await response.json() }
  }
  const saved = await save({ _base: '1', title: 'Tự lưu' })
  expect(saved).toMatchObject({ status: 200, body: { applied: ['title'] } })
  expect((await save({ _base: '1', title: 'Bản khác' })).status).toBe(409)
  expect((await save({ _base: '2', title: 'a\u0000b' })).status).toBe(422)
})
