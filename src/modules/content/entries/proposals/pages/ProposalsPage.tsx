import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { kindOf } from '../../kinds/all.ts'
import { paths } from '../../paths.ts'
import type { Names } from '../../references.ts'
import type { Entry } from '../../schema.ts'
import { messages } from '../messages.ts'
import type { Proposal } from '../schema.ts'

type Props = {
  rows: readonly { entry: Entry; proposal: Proposal }[]
  names: Names
  page: number
  pages: number
  done: 'accepted' | 'returned' | undefined
}

export function ProposalsPage({ rows, names, page, pages, done }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const good = { accepted: texts.acceptedNow, returned: texts.returnedNow }
  return (
    <Page
      title={texts.proposalsTitle}
      lead={texts.proposalsLead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.entries },
      ]}
      notice={done && good[done]}
      wide
    >
      {rows.length === 0 ? (
        <EmptyState title={texts.noProposals}>{texts.noProposalsAdvice}</EmptyState>
      ) : (
        <DataTable
          caption={texts.proposalsTitle}
          captionHidden
          rows={rows}
          rowKey={({ proposal }) => proposal.id}
          columns={[
            {
              title: texts.titleColumn,
              cell: ({ proposal }) => (
                <Link href={link(paths.proposal, { id: proposal.id })} lang="vi">
                  {proposal.content.title.vi}
                </Link>
              ),
            },
            { title: texts.kindColumn, cell: ({ entry }) => kindOf(entry.kind).name[locale] },
            {
              title: texts.fromColumn,
              cell: ({ entry: { organisationId } }) =>
                (organisationId && names.organisations.get(organisationId)?.name[locale]) ?? '–',
            },
            {
              title: texts.stateColumn,
              cell: ({ entry }) => (entry.state === 'published' ? texts.isChange : texts.isNew),
            },
            {
              title: texts.proposedColumn,
              cell: ({ proposal }) => <Moment at={proposal.proposedAt} />,
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(each) => withQuery(paths.proposals, { page: each })}
      />
    </Page>
  )
}
