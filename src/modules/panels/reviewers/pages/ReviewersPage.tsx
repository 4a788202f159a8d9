import { organisationWords, type Sector } from '#modules/organisations/index.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import type { ReviewerLoad } from '../queries.ts'

/** Who may be asked to review, and how much they have on their hands. */
export function ReviewersPage({ rows }: { rows: readonly ReviewerLoad[] }) {
  const texts = useMessages(messages)
  const { sector } = useMessages(organisationWords)
  const { columns } = texts
  const named = (codes: readonly string[]) =>
    codes.map((code) => sector[code as Sector] ?? code).join(', ')
  return (
    <Page
      title={texts.listTitle}
      lead={texts.listLead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      wide
    >
      {rows.length === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyHint}</EmptyState>
      ) : (
        <DataTable
          caption={texts.listTitle}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { title: columns.name, cell: ({ name }) => name },
            {
              title: columns.fields,
              cell: ({ fields, known }) => (known ? named(fields) || '–' : texts.unknown),
            },
            { title: columns.employer, cell: ({ employer }) => employer || '–' },
            { title: columns.open, figures: true, cell: ({ open }) => open },
            { title: columns.capacity, figures: true, cell: ({ capacity }) => capacity },
            { title: columns.finished, figures: true, cell: ({ finished }) => finished },
          ]}
        />
      )}
    </Page>
  )
}
