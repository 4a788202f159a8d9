import { and, asc, eq } from 'drizzle-orm'
import { listReviews, sits } from '#modules/panels/index.ts'
import { link } from '#platform/http/paths.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { cases } from '../schema.ts'
import { runBy } from '../screening/panel/reach.ts'
import { casesInCalls } from '../screening/reach.ts'
import { paths } from './paths.ts'

const words = { vi: 'Mời người đánh giá', en: 'Ask reviewers' }

/** The calls whose cases lack reviewers, each since the first of them was accepted; a line says how many cases. */
export async function panelsToFill(scope: SignedScope): Promise<Waiting[]> {
  const found = await casesInCalls(scope)
    .where(and(eq(cases.state, 'review'), runBy(scope)))
    .orderBy(asc(cases.acceptedAt), asc(cases.id))
  const reviews = await listReviews(
    scope,
    'case',
    found.map(({ kase }) => kase.id),
  )
  const sitting = new Map<string, number>()
  for (const review of reviews.filter(sits))
    sitting.set(review.subjectId, (sitting.get(review.subjectId) ?? 0) + 1)
  const lacking = found.filter(
    ({ kase, call }) => (sitting.get(kase.id) ?? 0) < call.reviewersWanted,
  )
  return [...Map.groupBy(lacking, ({ call }) => call.id)].flatMap(([id, group]): Waiting[] => {
    const [first] = group
    if (!first) return []
    const { title } = first.call
    return [
      {
        title: {
          vi: `Mời người đánh giá cho ${group.length} hồ sơ: ${title.vi}`,
          en: `Ask reviewers for ${group.length} of the cases: ${title.en}`,
        },
        href: link(paths.assignment, { id }),
        role: holds(scope.actor, 'officer') ? 'officer' : 'secretary',
        since: first.kase.acceptedAt ?? first.kase.createdAt,
        count: group.length,
        group: words,
      },
    ]
  })
}
