import { namesOf } from '#modules/identity/index.ts'
import type { Review } from '#modules/panels/index.ts'
import { holidays } from '#platform/calendar/holidays.ts'
import { actText } from '#platform/ledger/ledger.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Scope } from '#platform/scope.ts'
import type { TimelineEntry } from '#ui/Timeline.tsx'
import { GivenReason } from '../cases/pages/GivenReason.tsx'
import { type StageSpan, stageSpans } from '../cases/stages.ts'
import type { Case } from '../schema.ts'
import { HandedOver } from './pages/HandedOver.tsx'

export type OfficerTimeline = { entries: TimelineEntry[]; spans: StageSpan[] }

/** Everything that happened to a case, acts within the office too, with who did it and how long each stage took. */
export async function officerTimeline(
  scope: Scope,
  kase: Case,
  reviewsDoneAt: Date | null,
): Promise<OfficerTimeline> {
  const entries = await entriesAbout(scope, kase.id)
  const named = entries.flatMap(({ actorId, facts: { from, to } }) =>
    [actorId, from, to].filter((id): id is string => typeof id === 'string'),
  )
  const names = await namesOf(scope, named.filter(isPersonId))
  const nameOf = (id: unknown) => (typeof id === 'string' ? names.get(id) : undefined)
  // The reason kept is that of the last time.
  const last = entries.findLast(({ act }) => withReason.has(act))?.id
  const details = ({ id, act, facts }: (typeof entries)[number]) => {
    if (act === 'support.case-withdrawn' && kase.withdrawalReason)
      return <GivenReason reason={kase.withdrawalReason} />
    if (act === 'support.case-transferred')
      return <HandedOver from={nameOf(facts.from)} to={nameOf(facts.to)} />
    return id === last && kase.endedReason ? <GivenReason reason={kase.endedReason} /> : undefined
  }
  return {
    entries: entries.map((entry) => {
      const by = nameOf(entry.actorId)
      const children = details(entry)
      return {
        key: entry.id,
        at: entry.recordedAt,
        title: actText(scope.ledger.acts, entry.act)[scope.locale],
        ...(by ? { by } : {}),
        ...(children ? { children } : {}),
      }
    }),
    spans: stageSpans(entries, reviewsDoneAt, scope.today, holidays),
  }
}

const withReason: ReadonlySet<string> = new Set(['support.case-annulled', 'support.case-reopened'])

/** Facts name states as well as people. */
const isPersonId = (id: string): boolean => id.length === 36

/** When the last review that the decision waited for came in. */
export const lastReviewAt = (reviews: readonly Pick<Review, 'finishedAt'>[]): Date | null =>
  reviews
    .flatMap(({ finishedAt }) => finishedAt ?? [])
    .toSorted((one, other) => other.getTime() - one.getTime())[0] ?? null
