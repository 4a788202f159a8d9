import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { LedgerEntry } from '#platform/schema.ts'
import { testApp } from '#test/app.ts'
import { loadPlanText, planNumbers } from './index.ts'

const app = await testApp()
afterAll(app.stop)

const haiPhong = await readFile('plans/hai-phong-2017-2020.yaml', 'utf8')
const sample = await readFile('plans/mau-tinh-bien-xanh-2026-2030.yaml', 'utf8')
const load = (text: string) => loadPlanText(app.scopeFor(), text)
beforeAll(async () => {
  expect(await load(haiPhong)).toMatchObject({ ok: true, changed: true })
})

const awarded = (startupId: string, label = 'KN26-0001') =>
  app.deps.ledger.append(app.scopeFor(), {
    act: 'support.award-signed',
    subject: { type: 'case', id: newId(), label },
    startupId,
    amount: 100_000_000,
  })
const annulled = (entry: LedgerEntry) =>
  app.deps.ledger.append(app.scopeFor(), {
    act: 'support.award-annulled',
    subject: { type: 'case', id: entry.subjectId, label: entry.subjectLabel },
    startupId: entry.startupId,
    corrects: entry.id,
  })
const invested = (startupId: string) =>
  app.deps.ledger.append(app.scopeFor(), {
    act: 'network.investment-confirmed',
    subject: { type: 'investment', id: newId(), label: 'Vốn' },
    startupId,
    amount: 1_000_000_000,
    facts: { state: 'disbursed' },
  })
const valueOfTarget = async (code: string) =>
  (await planNumbers(app.scopeFor())).find((number) => number.code === code)?.value
const codes = async () => (await planNumbers(app.scopeFor())).map((number) => number.code)

test('the plan page shows every task with its leads, and every target', async () => {
  const page = await app.visit('/ke-hoach')
  expect(page.status).toBe(200)
  expect(page.text).toContain('1394/QĐ-UBND')
  const rows = page.document.querySelectorAll('#nhiem-vu tbody tr')
  expect(rows).toHaveLength(13)
  expect(await codes()).toHaveLength(6)
})

test('the same file again changes nothing, a changed one is the next version', async () => {
  expect(await load(haiPhong)).toMatchObject({ ok: true, changed: false })
  const changed = haiPhong.replace('en: Hai Phong City\n', 'en: Hai Phong\n')
  expect(await load(changed)).toMatchObject({ ok: true, changed: true })
  expect(await load(haiPhong)).toMatchObject({ ok: true, changed: true })
})

test('a file with a fault loads nothing and names the line', async () => {
  const before = await codes()
  const loaded = await load(haiPhong.replace('support.award-signed', 'support.award-dreamt'))
  expect(loaded).toMatchObject({ ok: false })
  if (!loaded.ok) expect(loaded.faults[0]).toMatchObject({ line: expect.any(Number) })
  expect(await codes()).toEqual(before)
})

test('a criterion that asks for what no profile can say is refused, or nobody would ever meet it', async () => {
  const loaded = await load(haiPhong.replace('fact: registeredOn', 'fact: registredOn'))
  if (loaded.ok) throw new Error('it was loaded')
  expect(loaded.faults).toMatchObject([{ path: expect.stringMatching(/rule\.fact$/) }])
  expect(loaded.faults[0]?.reason.vi).toContain('“registredOn”')
})

test('a startup counts once however many awards it has, and an annulled award counts no more', async () => {
  const [supported] = await codes()
  if (!supported) throw new Error('the plan has no targets')
  const before = Number(await valueOfTarget(supported))
  const [one, two] = [newId(), newId()]
  await awarded(one)
  await awarded(one)
  const last = await awarded(two)
  expect(await valueOfTarget(supported)).toBe(before + 2)
  await annulled(last)
  expect(await valueOfTarget(supported)).toBe(before + 1)
})

test('the ratio is over supported projects only, and only those that raised capital move it', async () => {
  const [, raised] = await codes()
  if (!raised) throw new Error('the plan has one target only')
  const before = Number(await valueOfTarget(raised))
  await invested(newId())
  expect(await valueOfTarget(raised)).toBe(before)
  const supported = newId()
  await awarded(supported)
  await invested(supported)
  await invested(supported)
  expect(Number(await valueOfTarget(raised))).toBeGreaterThan(before)
})

test('a number opens to the entry, the case number and the clause, and a correction shows as one', async () => {
  const [supported = ''] = await codes()
  const entry = await awarded(newId(), 'KN26-0777')
  const page = await app.visit(`/ke-hoach/chi-tieu/${supported}`)
  const row = page.getByText('KN26-0777').closest('tr')
  expect(row?.textContent).toContain(`${entry.seq}`)
  expect(row?.textContent).toContain('1394/QĐ-UBND, I.1')
  expect(row?.textContent).toContain('Được tính')
  await annulled(entry)
  const after = await app.visit(`/ke-hoach/chi-tieu/${supported}`)
  expect(after.getByText('KN26-0777').closest('tr')?.textContent).toContain('Đã đính chính')
})

test('the evidence of a number can be taken away whole, corrections marked as such', async () => {
  const [supported = ''] = await codes()
  const [kept, gone] = [await awarded(newId(), 'KN26-0801'), await awarded(newId(), 'KN26-0802')]
  await annulled(gone)
  const page = await app.visit(`/ke-hoach/chi-tieu/${supported}`)
  const address = page.getByText('CSV').getAttribute('href') ?? ''
  const file = await app.visit(address)
  const line = (number: string) => file.text.split('\n').find((each) => each.includes(number))
  expect(line('KN26-0801')).toContain(`${kept.seq}`)
  expect(line('KN26-0801')).toContain('Được tính')
  expect(line('KN26-0802')).toContain('Đã đính chính')
  expect((await app.visit(address.replace('.csv', '.pdf'))).status).toBe(404)
})

test('an unknown target is not found, a page that is no number is refused', async () => {
  expect((await app.visit('/ke-hoach/chi-tieu/khong-co')).status).toBe(404)
  const [supported] = await codes()
  expect((await app.visit(`/ke-hoach/chi-tieu/${supported}?page=x`)).status).toBe(400)
})

test('another province with another period loads and shows without a change of code', async () => {
  const loaded = await load(sample)
  if (!loaded.ok) throw new Error('the sample plan has faults')
  const page = await app.visit('/en/ke-hoach')
  expect(page.status).toBe(200)
  expect(page.document.querySelectorAll('#nhiem-vu tbody tr')).toHaveLength(3)
  const head = page.document.querySelector('.page-head')?.textContent
  expect(head).toContain('2026')
  expect(head).not.toContain('Hai Phong')
  const old = await app.visit('/ke-hoach/ban/hai-phong-2017-2020')
  expect(old.text).toContain('1394/QĐ-UBND')
})

test('a startup that keeps its profile to itself is counted, and not named', async () => {
  const codesNow = await codes()
  const startupId = newId()
  await app.deps.ledger.append(app.scopeFor(), {
    act: 'organisations.enterprise-verified',
    subject: { type: 'organisation', id: startupId, label: 'Tên Không Muốn Lộ' },
    startupId,
  })
  for (const code of codesNow) {
    const page = await app.visit(`/ke-hoach/chi-tieu/${code}`)
    expect(page.text).not.toContain('Tên Không Muốn Lộ')
  }
})
