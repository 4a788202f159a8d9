import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { aStartup, as, freshCode, profile } from '#test/factories/startups.ts'
import { listOwnStartups } from '../queries.ts'
import { verifyEnterprise } from '../verification/actions.ts'
import { registerStartup } from './actions.ts'

const app = await testApp()
afterAll(app.stop)

const label = {
  name: 'Tên dự án hoặc doanh nghiệp',
  code: 'Mã số doanh nghiệp',
  day: 'Ngày cấp giấy chứng nhận đăng ký lần đầu',
  about: 'Giới thiệu ngắn',
  sector: 'Lĩnh vực',
  stage: 'Giai đoạn',
}

const project = {
  [label.name]: 'Muối Đồ Sơn',
  [label.about]: 'Muối sạch từ nước biển Đồ Sơn.',
  'Dự án': true,
  [label.sector]: 'agriculture',
  [label.stage]: 'prototype',
}

const fill = async (typed: Record<string, string | boolean>) => {
  const actor = await app.person('Minh')
  const page = await app.visit('/ban-lam-viec/du-an/moi', { as: actor })
  const after = await page.press('Tạo hồ sơ', { ...project, ...typed })
  const own = await listOwnStartups(app.scopeFor(await app.again(actor)))
  return { actor, page, after, own }
}

test('a person who creates a profile becomes the founder of the startup', async () => {
  const { actor, after, own } = await fill({})
  expect(after.status).toBe(200)
  expect(after.getByText('Đã lưu hồ sơ.')).toBeTruthy()
  expect(own.map(({ name, slug }) => ({ name, slug }))).toEqual([
    { name: 'Muối Đồ Sơn', slug: expect.stringMatching(/^muoi-do-son/) },
  ])
  expect((await app.again(actor)).grants).toEqual([{ role: 'founder', organisationId: own[0]?.id }])
  const acts = await entriesAbout(app.scopeFor(), own[0]?.id ?? '')
  expect(acts.map(({ act }) => act)).toEqual(['organisations.startup-registered'])
})

test('the same form sent twice makes one startup', async () => {
  const { actor, page } = await fill({})
  const again = await page.press('Tạo hồ sơ', project)
  expect(again.status).toBe(200)
  expect(await listOwnStartups(app.scopeFor(await app.again(actor)))).toHaveLength(1)
})

test('a visitor is asked to sign in first', async () => {
  const page = await app.visit('/ban-lam-viec/du-an/moi')
  expect(page.url).toMatch(/^\/dang-nhap\?next=/)
})

test('a name typed in parts is stored whole, and found by its address', async () => {
  const { own } = await fill({ [label.name]: 'Điện Gió Cát Bà'.normalize('NFD') })
  expect(own[0]?.name).toBe('Điện Gió Cát Bà')
  expect(own[0]?.slug).toMatch(/^dien-gio-cat-ba/)
})

test('script tags and emoji are text like any other', async () => {
  const name = '<script>alert(1)</script> 🚢'
  const { after, own } = await fill({ [label.name]: name })
  expect(own[0]?.name).toBe(name)
  expect(after.getByRole('heading', { level: 1 }).textContent).toBe(name)
  expect(after.html).not.toContain('<script>alert')
})

test('a null byte is taken out, said, and nothing is stored', async () => {
  const { after, own } = await fill({ [label.name]: 'Cảng\u0000Xanh' })
  expect(after.status).toBe(422)
  expect(own).toEqual([])
  expect(after.getByLabelText(label.name, { exact: false })).toHaveProperty('value', 'CảngXanh')
})

test('what is missing is said at its field, and what was typed stays', async () => {
  const { after, own } = await fill({ [label.name]: '', 'Doanh nghiệp': true, [label.code]: '12' })
  expect(after.status).toBe(422)
  expect(own).toEqual([])
  expect(after.getByLabelText(label.code, { exact: false })).toHaveProperty('value', '12')
  expect(after.text).toContain('Mã số doanh nghiệp có 10 chữ số')
})

test('an enterprise code belongs to one profile', async () => {
  const enterpriseCode = freshCode()
  await aStartup(app, { enterpriseCode })
  const { after, own } = await fill({ 'Doanh nghiệp': true, [label.code]: enterpriseCode })
  expect(after.status).toBe(422)
  expect(after.text).toContain('đã thuộc một hồ sơ khác')
  expect(after.text).toContain('hãy viết cho cán bộ thành phố')
  expect(own).toEqual([])
  const mine = await aStartup(app, { kind: 'project', registeredOn: null })
  const form = await app.visit(`/ban-lam-viec/du-an/${mine.id}`, { as: mine.founder })
  const refused = await form.press('Lưu hồ sơ', {
    'Doanh nghiệp': true,
    [label.code]: enterpriseCode,
  })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('đã thuộc một hồ sơ khác')
})

test('of two people who give one code at the same moment, one has it', async () => {
  const enterpriseCode = freshCode()
  const people = await Promise.all(['Lan', 'Minh'].map((name) => app.person(name)))
  const outcomes = await Promise.all(
    people.map((actor) => registerStartup(as(app, actor), { ...profile, enterpriseCode })),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'code-taken' })
})

test('nobody but a founder of it opens or changes a profile', async () => {
  const { id } = await aStartup(app)
  const stranger = (await aStartup(app)).founder
  const officer = await app.person('Hoa', [{ role: 'officer' }])
  for (const actor of [stranger, officer])
    expect((await app.visit(`/ban-lam-viec/du-an/${id}`, { as: actor })).status).toBe(404)
})

test('of two founders at once the second keeps the typed text and sees the stored one', async () => {
  const { id, founder } = await aStartup(app)
  const first = await app.visit(`/ban-lam-viec/du-an/${id}`, { as: founder })
  const second = await app.visit(`/ban-lam-viec/du-an/${id}`, { as: founder })
  await first.press('Lưu hồ sơ', { [label.about]: 'Bản của người thứ nhất.' })
  const late = await second.press('Lưu hồ sơ', { [label.about]: 'Bản của người thứ hai.' })
  expect(late.status).toBe(409)
  expect(late.getByText('Bản của người thứ nhất.')).toBeTruthy()
  expect(late.getByLabelText(label.about)).toHaveProperty('value', 'Bản của người thứ hai.')
  const settled = await late.press('Lưu hồ sơ')
  expect(settled.status).toBe(200)
  expect(settled.getByLabelText(label.about)).toHaveProperty('value', 'Bản của người thứ hai.')
})

test('a form that did not parse still notices that somebody changed the profile', async () => {
  const { id, founder } = await aStartup(app)
  const mine = await app.visit(`/ban-lam-viec/du-an/${id}`, { as: founder })
  const theirs = await app.visit(`/ban-lam-viec/du-an/${id}`, { as: founder })
  await theirs.press('Lưu hồ sơ', { [label.about]: 'Bản khác.' })
  const empty = await mine.press('Lưu hồ sơ', { [label.name]: '' })
  expect(empty.status).toBe(422)
  expect((await empty.press('Lưu hồ sơ', { [label.name]: 'Tên mới' })).status).toBe(409)
})

test('restating the registration takes the verification back, and the number with it', async () => {
  const { id, founder } = await aStartup(app)
  const officer = await app.person('Hoa', [{ role: 'officer' }])
  await verifyEnterprise(as(app, officer), id, 1)
  const page = await app.visit(`/ban-lam-viec/du-an/${id}`, { as: founder })
  expect(page.text).toContain('Thành phố đã xác minh')

  const retold = await page.press('Lưu hồ sơ', { [label.about]: 'Chỉ đổi lời giới thiệu.' })
  expect(retold.text).toContain('Thành phố đã xác minh')

  const moved = await retold.press('Lưu hồ sơ', { [label.day]: '2024-06-01' })
  expect(moved.text).toContain('tự khai')
  const entries = await entriesAbout(app.scopeFor(), id)
  const verified = entries.find(({ act }) => act === 'organisations.enterprise-verified')
  expect(entries.at(-1)).toMatchObject({
    act: 'organisations.enterprise-verification-withdrawn',
    corrects: verified?.id,
  })
})

test('a verified enterprise that takes another name has to be verified again', async () => {
  const { id, slug, founder } = await aStartup(app, { name: 'Tàu Sạch' })
  const officer = await app.person('Hoa', [{ role: 'officer' }])
  await verifyEnterprise(as(app, officer), id, 1)
  const page = await app.visit(`/ban-lam-viec/du-an/${id}`, { as: founder })
  expect(page.text).toContain('Nếu bạn đổi loại hồ sơ, tên, mã số hoặc ngày đăng ký')

  const renamed = await page.press('Lưu hồ sơ', { [label.name]: 'Tên Của Hãng Khác' })
  expect(renamed.text).toContain('tự khai')
  const shown = await app.visit(`/he-sinh-thai/${slug}`)
  expect(shown.queryByText('Thành phố đã xác minh')).toBe(null)
  expect((await entriesAbout(app.scopeFor(), id)).slice(1)).toMatchObject([
    { act: 'organisations.enterprise-verified', facts: { name: 'Tàu Sạch' } },
    { act: 'organisations.startup-changed', facts: { registrationChanged: true } },
    { act: 'organisations.enterprise-verification-withdrawn', facts: { reason: 'restated' } },
  ])
})
