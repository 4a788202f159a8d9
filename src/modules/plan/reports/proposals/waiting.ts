import { link } from '#platform/http/paths.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { paths } from './paths.ts'
import { listReceivedProposals } from './queries.ts'
import { shownAll } from './show.ts'

/** The proposals that wait for an answer of the person's office; one passed on comes back on its due day. */
export async function proposalsWaiting(scope: SignedScope): Promise<Waiting[]> {
  const found = await listReceivedProposals(scope, 'open')
  const shown = await shownAll(scope, found)
  return found.flatMap(({ proposal, last }, index) => {
    const one = shown[index]
    if (!one || (one.state === 'passed-on' && !one.overdue)) return []
    return [
      {
        title: {
          vi: `Trả lời đề xuất của ${one.reporter.vi}`,
          en: `Answer the proposal of ${one.reporter.en}`,
        },
        href: link(paths.proposal, { id: one.id }),
        role: 'officer' as const,
        since: proposal.receivedAt,
        due: last?.dueOn ?? undefined,
        group: { vi: 'Trả lời đề xuất, kiến nghị', en: 'Answer proposals' },
      },
    ]
  })
}
