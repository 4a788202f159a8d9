import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Investment } from '../schema.ts'
import { words } from '../words.ts'
import { StandingBadge } from './Report.tsx'

export type WaitingRow = Investment & { startupName: string }
type Props = { rows: readonly WaitingRow[]; waiting: number; page: number; pages: number }

export function WaitingPage({ rows, waiting, page, pages }: Props) {
  const texts = useMessages(messages)
  const word = useMessages(words)
  return (
    <Page
      title={texts.officersTitle}
      lead={texts.officersLead(waiting)}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      wide
    >
      {rows.length === 0 ? (
        <EmptyState title={texts.emptyTitle}>{texts.empty}</EmptyState>
      ) : (
        <DataTable<WaitingRow>
          caption={texts.caption}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              title: texts.startup,
              cell: ({ id, startupName }) => (
                <Link href={link(paths.judgement, { investment: id })}>{startupName}</Link>
              ),
            },
            { title: texts.investor, cell: (row) => row.investorName },
            {
              title: texts.label.amount,
              cell: (row) => <Money amount={row.amount} />,
              figures: true,
            },
            { title: texts.label.state, cell: (row) => word.state[row.state] },
            { title: texts.standing, cell: (row) => <StandingBadge standing={row.standing} /> },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} href={(to) => `${paths.waiting}?page=${to}`} />
    </Page>
  )
}
