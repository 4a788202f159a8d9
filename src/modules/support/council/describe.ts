import { inArray } from 'drizzle-orm'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import {
  type DescribeSubjects,
  minutesOf,
  type SubjectView,
  seesWholeAgenda,
} from '#modules/panels/index.ts'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { ceilingOf, requestedAmount } from '../decisions/rules.ts'
import { awards, cases } from '../schema.ts'
import { sentAnswersOf } from '../screening/answers.ts'
import { subjectOf } from '../screening/panel/subject.ts'
import { casesInCalls } from '../screening/reach.ts'

/** What a council learns of what stands before it: applications to judge, and contracts whose results it accepts. */
export const describeCases: DescribeSubjects = async (scope, refs) => {
  const idsOf = (wanted: string) => refs.flatMap(({ type, id }) => (type === wanted ? [id] : []))
  return new Map([
    ...(await applications(scope, idsOf('case'))),
    ...(await contracts(scope, idsOf('award'))),
  ])
}

type Described = [string, SubjectView][]

/** Who applies unless the call is judged blind, the rubric, the money. */
async function applications(scope: Scope, ids: readonly string[]): Promise<Described> {
  const found = await foundWithNames(scope, ids)
  return found.map(({ name, ...each }) => {
    const { kase, call } = each
    const answers = sentAnswersOf(kase)
    return [
      kase.id,
      {
        applicant: call.blindReview ? null : name,
        rubric: call.rubric,
        ceiling: ceilingOf(answers, call),
        requested: requestedAmount(answers) ?? null,
        asSubject: () => subjectOf(scope, each),
      },
    ]
  })
}

/** Whose contract it is; nothing is scored or granted any more. */
async function contracts(scope: Scope, ids: readonly string[]): Promise<Described> {
  if (ids.length === 0) return []
  const signed = await scope.db
    .select()
    .from(awards)
    .where(inArray(awards.id, [...ids]))
  const found = await foundWithNames(
    scope,
    signed.map(({ caseId }) => caseId),
  )
  return signed.flatMap(({ id, caseId, contractNumber: label }): Described => {
    const each = found.find(({ kase }) => kase.id === caseId)
    if (!each) return []
    const origin = { type: 'case', id: caseId }
    const asSubject = async () => ({
      ...(await subjectOf(scope, each)),
      type: 'award',
      id,
      label,
      origin,
    })
    return [[id, { applicant: each.name, rubric: null, ceiling: null, requested: null, asSubject }]]
  })
}

async function foundWithNames(scope: Scope, caseIds: readonly string[]) {
  if (caseIds.length === 0) return []
  const found = await casesInCalls(scope).where(inArray(cases.id, [...caseIds]))
  const names = await namesOfOrganisations(
    scope,
    found.map(({ kase }) => kase.startupId),
  )
  return found.map((each) => ({ ...each, name: names.get(each.kase.startupId) ?? null }))
}

/** The minutes of a council meeting with what is known of the cases in them. */
export const councilMinutes = (scope: SignedScope, meetingId: string) =>
  minutesOf(scope, meetingId, describeCases)

/** The same, only for whoever may know of every item in them: a paper made of them tells all. */
export const wholeMinutes = async (scope: SignedScope, meetingId: string) =>
  (await seesWholeAgenda(scope, meetingId)) ? councilMinutes(scope, meetingId) : undefined
