import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Appeal } from '../schema.ts'
import { AppealStateBadge } from './AppealStateBadge.tsx'

export type AppealRow = Pick<Appeal, 'id' | 'number' | 'state' | 'filedAt' | 'dueOn'> & {
  call: Text
}

export function AppealDeskPage({ rows }: { rows: readonly AppealRow[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { columns } = texts
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      wide
    >
      {rows.length === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyHint}</EmptyState>
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              title: columns.number,
              cell: ({ id, number }) => <Link href={link(paths.appeal, { id })}>{number}</Link>,
            },
            { title: columns.call, cell: ({ call }) => call[locale] },
            { title: columns.state, cell: ({ state }) => <AppealStateBadge state={state} /> },
            { title: columns.filed, cell: ({ filedAt }) => <Moment at={filedAt} /> },
            {
              title: columns.due,
              cell: ({ dueOn }) => (dueOn ? <Day on={dueOn} /> : texts.unknownDay),
            },
          ]}
        />
      )}
    </Page>
  )
}
