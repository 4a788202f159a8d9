import { afterAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { peopleHolding } from '../queries.ts'
import { endRole, grantByEmail, grantRole } from './actions.ts'

const app = await testApp()
afterAll(app.stop)

const page = '/ban-lam-viec/quan-tri/vai-tro'
const administrator = await app.person('Quản Trị', [{ role: 'administrator' }])

test('only an administrator sees the page of roles', async () => {
  expect((await app.visit(page)).url).toMatch(/^\/dang-nhap\?next=/)
  const stranger = await app.person('Người Lạ', [{ role: 'officer' }])
  expect((await app.visit(page, { as: stranger })).status).toBe(403)
  expect((await app.visit(page, { as: administrator })).status).toBe(200)
})

test('a granted role opens gates, an ended one closes them, and the ledger knows both', async () => {
  const person = await app.person('Bùi Hà')
  expect((await app.visit(page, { as: person })).status).toBe(403)

  const search = await app.visit(page, { as: administrator })
  const found = await search.press('Tìm', { 'Thư điện tử của tài khoản': person.email })
  const granted = await found.press('Cấp vai trò', { 'Vai trò': 'administrator' })
  expect(granted.status).toBe(200)
  expect((await app.visit(page, { as: person })).status).toBe(200)

  // The person stands in two tables of the page, among one's own roles and among the stewards.
  const [end] = granted.getAllByRole('button', { name: 'Thu hồi vai trò Quản trị viên của Bùi Hà' })
  const action = end?.closest('form')?.getAttribute('action') ?? ''
  await granted.visitor.go(action, { method: 'POST', body: new URLSearchParams() })
  expect((await app.visit(page, { as: person })).status).toBe(403)
  const entries = await entriesAbout(app.scopeFor(), person.id)
  expect(entries.map(({ act, actorId }) => [act, actorId])).toEqual([
    ['identity.role-granted', administrator.id],
    ['identity.role-ended', administrator.id],
  ])
})

test('the same role is not granted twice', async () => {
  const person = await app.person('Hồ Sáu', [{ role: 'officer' }])
  const found = await app.visit(`${page}?email=${person.email}`, { as: administrator })
  const refused = await found.press('Cấp vai trò', { 'Vai trò': 'officer' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('đang giữ đúng vai trò đó')
})

test('a role that belongs to an organisation needs one', async () => {
  const person = await app.person('Hồ Bảy')
  const found = await app.visit(`${page}?email=${person.email}`, { as: administrator })
  const refused = await found.press('Cấp vai trò', { 'Vai trò': 'founder' })
  expect(refused.status).toBe(422)
  expect(await entriesAbout(app.scopeFor(), person.id)).toEqual([])
})

test('an organisation that is not in the list is no choice', async () => {
  const person = await app.person('Hồ Tám')
  const found = await app.visit(`${page}?email=${person.email}`, { as: administrator })
  const refused = await found.visitor.go(page, {
    method: 'POST',
    body: new URLSearchParams({ personId: person.id, role: 'agency', organisationId: newId() }),
  })
  expect(refused.status).toBe(422)
})

test('an unknown person, an ended grant and a foreign id are answered, not failed', async () => {
  const nobody = await app.visit(`${page}?email=khong-ai@example.test`, { as: administrator })
  expect(nobody.getByText(/Không có tài khoản nào dùng địa chỉ/)).toBeTruthy()
  const gone = await nobody.visitor.go(`${page}/${newId()}/ket-thuc`, {
    method: 'POST',
    body: new URLSearchParams(),
  })
  expect(gone.status).toBe(404)
  const bad = await nobody.visitor.go(page, {
    method: 'POST',
    body: new URLSearchParams({ personId: 'x' }),
  })
  expect(bad.status).toBe(422)
})

test('the last administrator stays', async () => {
  const scope = app.scopeFor(administrator)
  const [only] = await peopleHolding(scope, 'administrator')
  expect(only?.id).toBe(administrator.id)
  const shown = await app.visit(page, { as: administrator })
  const refused = await shown.press(/Thu hồi vai trò Quản trị viên của Quản Trị/)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('quản trị viên cuối cùng')
})

test('roles are held for an organisation, and found by it', async () => {
  const scope = app.scopeFor()
  const [ours, theirs] = [newId(), newId()]
  const lan = await app.person('Lan', [{ role: 'founder', organisationId: ours }])
  expect((await peopleHolding(scope, 'founder', ours)).map(({ id }) => id)).toEqual([lan.id])
  expect(await peopleHolding(scope, 'founder', theirs)).toEqual([])
  const granted = await grantRole(scope, {
    personId: lan.id,
    role: 'founder',
    organisationId: theirs,
  })
  expect(granted.ok).toBe(true)
  expect((await app.again(lan)).grants).toHaveLength(2)
  if (granted.ok) await endRole(scope, granted.value)
  if (granted.ok)
    expect(await endRole(scope, granted.value)).toEqual({ ok: false, problem: 'already-ended' })
  expect((await app.again(lan)).grants).toEqual([{ role: 'founder', organisationId: ours }])
})

test('the command line grants by e-mail', async () => {
  const person = await app.person('Mai')
  const scope = app.scopeFor()
  expect((await grantByEmail(scope, person.email.toUpperCase(), 'leader')).ok).toBe(true)
  expect(await grantByEmail(scope, 'khong-ai@example.test', 'leader')).toEqual({
    ok: false,
    problem: 'no-such-person',
  })
})
