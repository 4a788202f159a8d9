import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { ProposalBadge } from '../../pages/badges.tsx'
import { paths } from '../../paths.ts'
import type { Fate, ProposalState } from '../../proposals/rules.ts'
import { messages } from '../messages.ts'

export type ProposalSummary = {
  id: string
  name: string
  agency: string
  state: ProposalState
  fate: Fate
  /** Whether it stands in a line, even one that was cut. */
  inLine: boolean
  amount: number
}

type Props = { proposals: readonly ProposalSummary[]; empty: string; caption: string }

export function ProposalsTable({ proposals, empty, caption }: Props) {
  const texts = useMessages(messages)
  if (proposals.length === 0) return <p>{empty}</p>
  return (
    <DataTable<ProposalSummary>
      caption={caption}
      captionHidden
      rows={proposals}
      rowKey={({ id }) => id}
      columns={[
        {
          title: texts.proposal,
          cell: ({ id, name }) => (
            <Link href={link(paths.proposal, { id })} lang="vi">
              {name}
            </Link>
          ),
        },
        { title: texts.agency, cell: ({ agency }) => agency },
        { title: texts.amount, cell: ({ amount }) => <Money amount={amount} />, figures: true },
        {
          title: texts.state,
          cell: ({ state, fate }) => <ProposalBadge state={state} fate={fate} />,
        },
      ]}
    />
  )
}
