import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

export type ReviewRow = {
  assignmentId: string
  number: string
  /** Nobody tells where the call is judged blind. */
  startup: string | undefined
  call: Text
  askedAt: Date
  dueOn: string | null
  status: 'undeclared' | 'reading' | 'finished'
}

type Props = { rows: readonly ReviewRow[]; today: string; done: string | undefined }

export function ReviewDeskPage({ rows, today, done }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { columns } = texts
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      notice={done && texts.done[done]}
      wide
    >
      {rows.length === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyHint}</EmptyState>
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={rows}
          rowKey={({ assignmentId }) => assignmentId}
          columns={[
            {
              title: columns.number,
              cell: ({ assignmentId, number }) => (
                <Link href={link(paths.review, { id: assignmentId })}>{number}</Link>
              ),
            },
            { title: columns.startup, cell: ({ startup }) => startup ?? texts.blind },
            { title: columns.call, cell: ({ call }) => call[locale] },
            { title: columns.askedAt, cell: ({ askedAt }) => <Moment at={askedAt} /> },
            {
              title: columns.due,
              cell: ({ dueOn, status }) =>
                dueOn ? (
                  <>
                    <Day on={dueOn} />{' '}
                    {status !== 'finished' && dueOn < today && (
                      <Badge tone="danger">{texts.overdue}</Badge>
                    )}
                  </>
                ) : (
                  '–'
                ),
            },
            { title: columns.status, cell: ({ status }) => texts.status[status] },
          ]}
        />
      )}
    </Page>
  )
}
