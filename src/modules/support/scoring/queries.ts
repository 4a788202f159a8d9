import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import { namesOf } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { listReviews, marksOf, type Review } from '#modules/panels/index.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import { ceilingOf } from '../decisions/rules.ts'
import { type Call, cases } from '../schema.ts'
import { numberOf } from '../screening/actions.ts'
import { sentAnswersOf } from '../screening/answers.ts'
import { runBy } from '../screening/panel/reach.ts'
import { type CaseInCall, casesInCalls, withoutInterest } from '../screening/reach.ts'
import { type ScorePanel, scorePanel } from './panel.ts'

export type CallScores = ScorePanel & {
  call: Call
  /** Cases some of whose marks the asker may not see yet; they are left out of everything. */
  sealed: number
  names: {
    /** By the id of the case: what people call it, and who applies. */
    cases: Map<string, { number: string; startup: string }>
    reviewers: Map<string, string>
  }
}

/** Everything the marks of a call say, as far as the asker may see them; whose case the asker may not judge is not in it. */
export async function scoresOfCall(
  scope: SignedScope,
  callId: string,
): Promise<CallScores | undefined> {
  const found = await casesInCalls(scope)
    .where(and(eq(cases.callId, callId), inArray(cases.state, [...judged]), reach(scope)))
    .orderBy(asc(cases.number))
  const call = found[0]?.call
  if (!call) return undefined
  const ids = found.map(({ kase }) => kase.id)
  const reviews = await listReviews(scope, 'case', ids)
  const sealed = new Set(reviews.filter(isSealed).map(({ subjectId }) => subjectId))
  const open = found.filter(({ kase }) => !sealed.has(kase.id))
  const marks = marksOf(
    reviews.filter(({ subjectId }) => !sealed.has(subjectId)),
    call.rubric,
  )
  const startups = await namesOfOrganisations(
    scope,
    open.map(({ kase }) => kase.startupId),
  )
  return {
    ...scorePanel(marks, open.map(asking), call.budget),
    call,
    sealed: sealed.size,
    names: {
      cases: new Map(
        open.map(({ kase }) => [
          kase.id,
          {
            number: numberOf(kase),
            startup: startups.get(kase.startupId)?.[scope.locale] ?? '',
          },
        ]),
      ),
      reviewers: await namesOf(
        scope,
        marks.map(({ reviewerId }) => reviewerId),
      ),
    },
  }
}

const judged = ['review', 'approved', 'refused', 'awarded', 'settled'] as const

const reach = (scope: SignedScope) =>
  or(runBy(scope), holds(scope.actor, 'leader') ? withoutInterest(scope) : sql`false`)

const isSealed = ({ sealed, finishedAt }: Review) => sealed && finishedAt !== null

const asking = ({ kase, call }: CaseInCall) => ({
  caseId: kase.id,
  amount: ceilingOf(sentAnswersOf(kase), call),
})
