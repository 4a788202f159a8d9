import { and, asc, inArray } from 'drizzle-orm'
import { type FormField, fieldsOf, findSheet } from '#modules/forms/index.ts'
import { peopleHolding } from '#modules/identity/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import { cases } from '../schema.ts'
import { countCases, type QueueFilter, queued } from '../screening/queries.ts'
import { type CaseInCall, casesInCalls, screenedBy } from '../screening/reach.ts'
import { applicantCounts } from './applicants.ts'
import { type BulkAct, MOST, refusalAhead } from './rules.ts'

/** Cases by their ids, or all that the filters of the queue show. */
export type Choice = { ids: readonly string[] } | { filter: Omit<QueueFilter, 'page'> }
export type Chosen = { found: CaseInCall[]; total: number }

/** The chosen cases that the officer reaches, the longest waiting first, and how many there are in all. */
export async function chosenCases(scope: SignedScope, choice: Choice): Promise<Chosen> {
  const wanted =
    'ids' in choice
      ? and(screenedBy(scope), inArray(cases.id, [...choice.ids]))
      : queued(scope, choice.filter)
  if ('ids' in choice && choice.ids.length === 0) return { found: [], total: 0 }
  const found = await casesInCalls(scope)
    .where(wanted)
    .orderBy(asc(cases.submittedAt), asc(cases.id))
    .limit(MOST)
  return { found, total: found.length < MOST ? found.length : await countCases(scope, wanted) }
}

/** How many mails an act will send for the cases on which it can be taken; for each reviewer one a case. */
export async function mailsAhead(
  scope: SignedScope,
  act: BulkAct,
  found: readonly CaseInCall[],
): Promise<number> {
  const doable = found.filter(({ kase }) => refusalAhead(act, kase) === null)
  if (act === 'reviewers' || act === 'transfer') return doable.length
  const counts = await applicantCounts(
    scope,
    doable.map(({ kase }) => kase.startupId),
  )
  return doable.reduce((sum, { kase }) => sum + (counts.get(kase.startupId) ?? 0), 0)
}

/** The fields of the forms on which the cases were filled, each once: what a correction can be about. */
export async function fieldsAsked(
  scope: SignedScope,
  found: readonly CaseInCall[],
): Promise<FormField[]> {
  const oneOfEachCall = new Map(found.map(({ kase }) => [kase.callId, kase.sheetId]))
  const fields = new Map<string, FormField>()
  for (const sheetId of oneOfEachCall.values()) {
    const sheet = await findSheet(scope, sheetId)
    for (const field of sheet ? fieldsOf(sheet.version.definition) : [])
      if (!fields.has(field.code)) fields.set(field.code, field)
  }
  return [...fields.values()]
}

/** The people whom an act can be given to. */
export async function receiversOf(scope: SignedScope, act: BulkAct) {
  if (act !== 'reviewers' && act !== 'transfer') return []
  const people = await peopleHolding(scope, act === 'reviewers' ? 'reviewer' : 'officer')
  return people
    .filter(({ id }) => act === 'transfer' || id !== scope.actor.id)
    .map(({ id, name }) => ({ value: id, label: name }))
}
