import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { only } from '#platform/outcome.ts'
import { testApp } from '#test/app.ts'
import { as, aTeam } from '#test/factories/casework.ts'
import { aCall, aDraft, aFounder } from '#test/factories/support.ts'
import { kinds, type Model, type Real, Try } from '#test/models/case.ts'
import { openFolder } from '../screening/queries.ts'
import { type CaseState, caseStates } from '../states.ts'
import { contentHash } from './content-hash.ts'
import { findOwnCase, sentDocuments } from './queries.ts'

const app = await testApp()
afterAll(app.stop)
const team = await aTeam(app)
const visited = new Set<CaseState>()

/** What must hold of a case after whatever was tried. */
async function checkInvariants(model: Model, { founder, id }: Real): Promise<void> {
  visited.add(model.state)
  const found = await findOwnCase(founder.scope(), id)
  const kase = only(found ? [found.case] : [])
  expect(kase.state).toBe(model.state)
  if (model.number) expect(kase.number).toBe(model.number)
  model.number = kase.number
  expect(kase.number !== null).toBe(model.acts.includes('support.case-submitted'))

  const acts = (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)
  expect(acts.filter((act) => act.startsWith('support.'))).toEqual(model.acts)
  const { rows } = await app.db.execute<{ standing: number; open: number }>(sql`select
    (select count(*)::int from support.decisions where case_id = ${id} and replaced_at is null) as standing,
    (select count(*)::int from support.corrections where case_id = ${id} and answered_at is null) as open`)
  const { standing, open } = only(rows)
  expect(standing).toBe(model.standing ? 1 : 0)
  expect(open).toBeLessThanOrEqual(1)
  if (model.state === 'correction') expect(open).toBe(1)

  const folder = await openFolder(as(app, team.officer), id)
  expect(folder !== undefined).toBe(kase.number !== null)
  if (model.secret) expect(JSON.stringify(folder ?? '')).not.toContain(model.secret)
  if (!kase.sentAnswers || !folder) return
  const files = await sentDocuments(app.scopeFor(), id)
  const sent = { formVersionId: found?.call.formVersionId ?? '', answers: kase.sentAnswers, files }
  expect(kase.contentHash).toBe(contentHash(sent))
}

const start = (): Model => ({
  state: 'draft',
  closed: false,
  accepted: false,
  reviewed: false,
  standing: false,
  acts: ['support.case-opened'],
  secret: undefined,
  number: null,
  words: 0,
})

async function begin(): Promise<Real> {
  app.setNow('2026-11-23T02:00:00Z')
  const founder = await aFounder(app)
  const id = await aDraft(founder, (await aCall(app.scopeFor())).id)
  return { app, team, founder, id, check: checkInvariants }
}

const walk = async (steps: Iterable<fc.AsyncCommand<Model, Real>>) => {
  const real = await begin()
  await fc.asyncModelRun(() => ({ model: start(), real }), steps)
}

const sure = (...names: string[]) => names.map((kind) => new Try(kind, false))
const onward = ['submit', 'accept', 'review']

test('the model reaches every state but the settled contract', { timeout: 120_000 }, async () => {
  await walk(sure('close', 'expire'))
  await walk(sure('submit', 'ask', 'save', 'submit', 'reject', 'reopen', 'review', 'refuse'))
  await walk(sure(...onward, 'approve', 'sign'))
  await walk(sure(...onward, 'approve', 'annul', 'reopen', 'accept', 'approve', 'reopen', 'refuse'))
  await walk(sure('submit', 'ask', 'annul', 'reopen', 'ask', 'close', 'submit', 'withdraw'))
  expect(caseStates.filter((state) => !visited.has(state))).toEqual(['settled'])
})

test('whatever is tried, in whatever order, state, record, decision and privacy hold', {
  timeout: 300_000,
}, async () => {
  const one = fc
    .tuple(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 9 }))
    .map(([kind, dice]) => new Try(kind, dice === 0))
  await fc.assert(fc.asyncProperty(fc.commands([one], { maxCommands: 40, size: 'max' }), walk), {
    numRuns: 20,
  })
})
