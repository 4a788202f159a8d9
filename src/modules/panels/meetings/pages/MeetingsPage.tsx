import { link } from '#platform/http/paths.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { MeetingState } from '../states.ts'
import type { Todo } from '../waiting.ts'
import { StateBadge } from './StateBadge.tsx'

export type MeetingRow = {
  id: string
  title: string
  startsAt: Date
  state: MeetingState
  todo: Todo | null
}

type Props = {
  waiting: readonly MeetingRow[]
  others: readonly MeetingRow[]
  /** Whether the person plans meetings. */
  plans: boolean
}

/** The meetings that a person reaches; what waits for them on top. */
export function MeetingsPage({ waiting, others, plans }: Props) {
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={
        plans && (
          <>
            <ButtonLink href={paths.newMeeting}>{texts.plan}</ButtonLink>
            <ButtonLink href={`${paths.meetings}/ho-so`} kind="secondary">
              {texts.cases}
            </ButtonLink>
          </>
        )
      }
      wide
    >
      {waiting.length + others.length === 0 && (
        <EmptyState title={texts.nothing}>{texts.nothingHint}</EmptyState>
      )}
      {waiting.length > 0 && <List title={texts.waiting} rows={waiting} />}
      {others.length > 0 && <List title={texts.others} rows={others} />}
    </Page>
  )
}

function List({ title, rows }: { title: string; rows: readonly MeetingRow[] }) {
  const { columns, todo: todos } = useMessages(messages)
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            title: columns.title,
            cell: (row) => <Link href={link(paths.meeting, { id: row.id })}>{row.title}</Link>,
          },
          { title: columns.at, cell: ({ startsAt }) => <Moment at={startsAt} /> },
          { title: columns.state, cell: ({ state }) => <StateBadge state={state} /> },
          { title: columns.next, cell: ({ todo }) => (todo ? todos[todo] : '–') },
        ]}
      />
    </Section>
  )
}
