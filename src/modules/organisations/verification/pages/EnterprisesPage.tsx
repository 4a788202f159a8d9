import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { Enterprise } from '../queries.ts'

type Props = { rows: readonly Enterprise[]; unverified: number; page: number; pages: number }

export function EnterprisesPage({ rows, unverified, page, pages }: Props) {
  const texts = useMessages(messages)
  const { columns } = texts
  return (
    <Page
      title={texts.listTitle}
      lead={texts.listLead(unverified)}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={
        <ButtonLink href={paths.newOrganisation} kind="secondary">
          {texts.recordOther}
        </ButtonLink>
      }
      wide
    >
      {rows.length === 0 ? (
        <EmptyState title={texts.emptyTitle}>{texts.empty}</EmptyState>
      ) : (
        <DataTable
          caption={texts.caption}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              title: columns.name,
              cell: ({ id, name }) => <Link href={link(paths.enterprise, { id })}>{name}</Link>,
            },
            { title: columns.code, cell: (row) => row.enterpriseCode ?? texts.notGiven },
            {
              title: columns.registeredOn,
              cell: (row) => (row.registeredOn ? <Day on={row.registeredOn} /> : texts.notGiven),
            },
            {
              title: columns.state,
              cell: (row) =>
                row.verifiedAt ? (
                  <Badge tone="success">{texts.verified}</Badge>
                ) : (
                  <Badge tone="warning">{texts.waiting}</Badge>
                ),
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} href={(to) => `${paths.enterprises}?page=${to}`} />
    </Page>
  )
}
