import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { recordDocument } from './actions.ts'
import { heirsOf, lapsedBasesOf } from './bases.ts'
import { settleEnds } from './relating.ts'
import { documentRelations } from './schema.ts'

const app = await testApp({ now: '2026-11-23T02:00:00Z' })
afterAll(app.stop)

const paper = (number: string, effectiveOn: string, replaces: string[] = []) =>
  recordDocument(app.scopeFor(), {
    number,
    kind: { vi: 'Nghị quyết', en: 'Resolution' },
    issuer: { vi: 'Hội đồng thử nghiệm (mẫu)', en: 'Test council (sample)' },
    issuedOn: effectiveOn < '2026-11-01' ? effectiveOn : '2026-11-01',
    effectiveOn,
    title: { vi: number, en: number },
    summary: { vi: '', en: '' },
    replaces,
  })

const heirs = async (id: string, day: string) =>
  (await heirsOf(app.scopeFor(), id, day)).map(({ slug }) => slug)

test('a lapsed text keeps its heir until the day on which that is replaced in its turn', async () => {
  const first = await paper('51/NQ-HĐTN', '2020-01-01')
  await paper('52/NQ-HĐTN', '2024-01-01', ['51/NQ-HĐTN'])
  await paper('53/NQ-HĐTN', '2027-01-01', ['52/NQ-HĐTN'])
  expect(await heirs(first, '2026-11-23')).toEqual(['52-nq-hdtn'])
  expect(await heirs(first, '2026-12-31')).toEqual(['52-nq-hdtn'])
  expect(await heirs(first, '2027-01-01')).toEqual(['53-nq-hdtn'])
  expect(await lapsedBasesOf(app.scopeFor(), ['51/NQ-HĐTN, Điều 1'])).toMatchObject([
    { since: '2024-01-01', heirs: [{ slug: '52-nq-hdtn' }] },
  ])
  const page = await app.visit('/van-ban/51-nq-hdtn')
  expect(page.getAllByRole('link', { name: /52\/NQ-HĐTN/ }).length).toBeGreaterThan(0)
})

test('an heir that a later text leaves in force stays beside it', async () => {
  const first = await paper('54/NQ-HĐTN', '2020-01-01')
  const second = await paper('55/NQ-HĐTN', '2024-01-01', ['54/NQ-HĐTN'])
  await paper('56/NQ-HĐTN', '2025-01-01', ['55/NQ-HĐTN'])
  expect(await heirs(first, '2026-11-23')).toEqual(['56-nq-hdtn'])
  await app.db
    .update(documentRelations)
    .set({ leavesInForce: true })
    .where(eq(documentRelations.toId, second))
  await settleEnds(app.scopeFor(), [second])
  expect(await heirs(first, '2026-11-23')).toEqual(['55-nq-hdtn', '56-nq-hdtn'])
})

test('what a later text replaces together with the first is no heir of the first', async () => {
  const first = await paper('57/NQ-HĐTN', '2020-01-01')
  await paper('58/NQ-HĐTN', '2023-01-01', ['57/NQ-HĐTN'])
  await paper('59/NQ-HĐTN', '2025-01-01', ['57/NQ-HĐTN', '58/NQ-HĐTN'])
  expect(await heirs(first, '2024-06-01')).toEqual(['58-nq-hdtn'])
  expect(await heirs(first, '2026-11-23')).toEqual(['59-nq-hdtn'])
})
