import { inArray } from 'drizzle-orm'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { type DescribeSubjects, minutesOf } from '#modules/panels/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import { ceilingOf, requestedAmount } from '../decisions/rules.ts'
import { cases } from '../schema.ts'
import { sentAnswersOf } from '../screening/answers.ts'
import { casesInCalls } from '../screening/reach.ts'
import { openersOf } from './queries.ts'

/** What a council learns of the cases before it: who applies unless the call is judged blind, the rubric, the money. */
export const describeCases: DescribeSubjects = async (scope, refs) => {
  const ids = refs.flatMap(({ type, id }) => (type === 'case' ? [id] : []))
  if (ids.length === 0) return new Map()
  const found = await casesInCalls(scope).where(inArray(cases.id, ids))
  const startups = found.map(({ kase }) => kase.startupId)
  const names = await namesOfOrganisations(scope, startups)
  const openers = await openersOf(scope, startups)
  return new Map(
    found.map(({ kase, call }) => {
      const answers = sentAnswersOf(kase)
      return [
        kase.id,
        {
          applicant: call.blindReview ? null : (names.get(kase.startupId) ?? null),
          rubric: call.rubric,
          ceiling: ceilingOf(answers, call),
          requested: requestedAmount(answers) ?? null,
          behind: openers.get(kase.startupId) ?? [],
        },
      ]
    }),
  )
}

/** The minutes of a council meeting with what is known of the cases in them. */
export const councilMinutes = (scope: SignedScope, meetingId: string) =>
  minutesOf(scope, meetingId, describeCases)
