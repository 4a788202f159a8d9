import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordAgency, recordOrganisation } from '#modules/organisations/index.ts'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { as } from '#test/factories/startups.ts'
import { establishCentre, withdrawCentre } from './actions.ts'
import { listCentres } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

let officer: Actor
beforeAll(async () => {
  officer = await app.person('Hoa', [{ role: 'officer' }])
})

const DESK = '/ban-lam-viec/co-so'
let lastDocument = 0
const typed = (name: string) => {
  lastDocument += 1
  return {
    'Tên trung tâm, cơ sở': name,
    'Xã hội hóa': true,
    'Ngày thành lập': '2026-10-01',
    'Số văn bản thành lập': `${lastDocument}/QĐ-BB`,
    'Địa chỉ': 'Hồng Bàng, Hải Phòng',
  }
}
const idOf = async (name: string) =>
  (await listCentres(app.scopeFor())).find((centre) => centre.name === name)?.id ?? ''

test('a recorded centre stands on the public page and counts from its founding day', async () => {
  expect((await app.visit('/trung-tam')).getByText('Chưa có trung tâm nào')).toBeTruthy()
  const operator = await recordAgency(app.scopeFor(), {
    code: 'don-vi-thu',
    name: { vi: 'Đơn vị thử', en: 'Test unit' },
  })
  const page = await app.visit(DESK, { as: officer })
  const after = await page.press('Ghi nhận thành lập', {
    ...typed('Vườn ươm Bến Bính'),
    'Tổ chức vận hành': operator,
  })
  expect(after.getByText('Đã ghi nhận cơ sở.')).toBeTruthy()

  const shown = await app.visit('/trung-tam')
  expect(shown.getByRole('heading', { name: 'Vườn ươm Bến Bính' })).toBeTruthy()
  expect(shown.text).toContain('Đơn vị thử')
  const id = await idOf('Vườn ươm Bến Bính')
  expect(await entriesAbout(app.scopeFor(), id)).toMatchObject([
    {
      act: 'facilities.centre-established',
      organisationId: operator,
      occurredAt: new Date('2026-10-01T00:00:00+07:00'),
      facts: { form: 'socialised', document: '1/QĐ-BB' },
    },
  ])
})

test('an operator that is not published has no name on the public page', async () => {
  const hidden = await recordOrganisation(as(app, officer), {
    kind: 'supporter',
    name: 'Đơn Vị Kín',
    englishName: '',
    summaryVi: 'Chưa muốn công bố.',
    summaryEn: '',
    website: '',
    services: [],
    headExperienceYears: null,
    hasSupportProcess: null,
    hasCooperationAgreements: null,
    published: false,
  })
  await establishCentre(as(app, officer), {
    name: 'Vườn Ươm Thủy Nguyên',
    englishName: '',
    form: 'socialised',
    establishedOn: '2026-10-01',
    document: 'DVK/QĐ',
    address: 'Lê Chân',
    operatorId: hidden?.ok ? hidden.value.id : null,
  })
  const shown = await app.visit('/trung-tam')
  expect(shown.getByRole('heading', { name: 'Vườn Ươm Thủy Nguyên' })).toBeTruthy()
  expect(shown.text).not.toContain('Đơn Vị Kín')
})

test('a centre is taken back by a correcting entry, and leaves the public page', async () => {
  const page = await app.visit(DESK, { as: officer })
  await page.press('Ghi nhận thành lập', typed('Ghi Nhầm'))
  const id = await idOf('Ghi Nhầm')
  await withdrawCentre(as(app, officer), id, 'Chưa có quyết định.')
  const [established, withdrawn] = await entriesAbout(app.scopeFor(), id)
  expect(withdrawn).toMatchObject({
    act: 'facilities.centre-withdrawn',
    corrects: established?.id,
  })
  expect((await app.visit('/trung-tam')).queryByText('Ghi Nhầm')).toBe(null)
  const desk = await app.visit(DESK, { as: officer })
  expect(desk.text).toContain('Chưa có quyết định.')
})

test('whoever takes a centre back second is told that it is done', async () => {
  const made = await establishCentre(as(app, officer), {
    name: 'Hai Người Gỡ',
    englishName: '',
    form: 'public-private',
    establishedOn: '2026-10-01',
    document: 'HNG/QĐ',
    address: 'Lê Chân',
    operatorId: null,
  })
  const id = made?.ok ? made.value : ''
  const outcomes = await Promise.all(
    ['một', 'hai'].map((reason) => withdrawCentre(as(app, officer), id, reason)),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'already-withdrawn' })
  expect(await entriesAbout(app.scopeFor(), id)).toHaveLength(2)
})

test('one founding document founds one centre, until it is taken back', async () => {
  const first = await app.visit(DESK, { as: officer })
  const second = await app.visit(DESK, { as: officer })
  const centre = typed('Một Văn Bản')
  await first.press('Ghi nhận thành lập', centre)
  const refused = await second.press('Ghi nhận thành lập', centre)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('đã được ghi cho một cơ sở khác')
  expect(refused.getByLabelText('Tên trung tâm, cơ sở')).toHaveProperty('value', 'Một Văn Bản')
  await withdrawCentre(as(app, officer), await idOf('Một Văn Bản'), 'Nhầm.')
  expect((await refused.press('Ghi nhận thành lập')).status).toBe(200)
})

test('the same form sent twice records one centre', async () => {
  const page = await app.visit(DESK, { as: officer })
  const centre = typed('Bấm Hai Lần')
  await page.press('Ghi nhận thành lập', centre)
  expect((await page.press('Ghi nhận thành lập', centre)).status).toBe(200)
  const all = await listCentres(app.scopeFor())
  expect(all.filter(({ name }) => name === 'Bấm Hai Lần')).toHaveLength(1)
})

test('bad input is said and stores nothing', async () => {
  const page = await app.visit(DESK, { as: officer })
  const send = (name: string, change = {}) =>
    page.press('Ghi nhận thành lập', { ...typed(name), ...change })
  expect((await send('')).status).toBe(422)
  expect((await send('x'.repeat(201))).status).toBe(422)
  expect((await send('Cơ\u0000sở')).status).toBe(422)
  expect((await send('Tương Lai', { 'Ngày thành lập': '2027-01-01' })).text).toContain('chưa tới')
  const names = (await listCentres(app.scopeFor())).map(({ name }) => name)
  expect(names).not.toContain('Tương Lai')
})

test('script tags are text, and letters typed in parts are stored whole', async () => {
  const name = '<script>alert(1)</script> Cầu Đất'
  const page = await app.visit(DESK, { as: officer })
  await page.press('Ghi nhận thành lập', typed(name.normalize('NFD')))
  const shown = await app.visit('/trung-tam')
  expect(shown.getByRole('heading', { name })).toBeTruthy()
  expect(shown.html).not.toContain('<script>alert')
})

test('only officers record centres', async () => {
  const founder = await app.person('Lan', [{ role: 'founder', organisationId: newId() }])
  expect((await app.visit(DESK, { as: founder })).status).toBe(403)
  expect((await app.visit(DESK)).url).toMatch(/^\/dang-nhap/)
  expect(await withdrawCentre(as(app, founder), newId(), 'x')).toBe(undefined)
  expect(await withdrawCentre(as(app, officer), newId(), 'x')).toBe(undefined)
})

test('an operator that is not on record is refused', async () => {
  const outcome = await establishCentre(as(app, officer), {
    name: 'Không Ai Vận Hành',
    englishName: '',
    form: 'institution',
    establishedOn: '2026-10-01',
    document: 'KAVH/QĐ',
    address: 'Lê Chân',
    operatorId: newId(),
  })
  expect(outcome).toEqual({ ok: false, problem: 'no-such-operator' })
})
