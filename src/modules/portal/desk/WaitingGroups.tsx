import { isRole, roleNames } from '#modules/identity/index.ts'
import type { Waiting } from '#platform/waiting.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { dueSign, type WaitingGroup } from './groups.ts'
import { messages } from './messages.ts'

/** Lines of a group that stand open; the rest is one press away. */
const OPEN_LINES = 10

type Props = { groups: readonly WaitingGroup[]; today: string }

/** What waits, a section for each kind of work, the longest waiting first. */
export function WaitingGroups({ groups, today }: Props) {
  return groups.map((group) => (
    <Group key={`${group.role} ${group.title?.vi ?? ''}`} group={group} today={today} />
  ))
}

function Group({ group, today }: { group: WaitingGroup; today: string }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const names = useMessages(roleNames)
  const { role, rows, count, overdue } = group
  const roleName = isRole(role) ? names[role] : role
  const title = group.title?.[locale] ?? texts.asRole(roleName)
  const folded = rows.slice(OPEN_LINES)
  return (
    <Section title={`${title} (${count})`}>
      <p class="text-muted mb-3">
        {group.title && `${texts.asRole(roleName)}. `}
        {overdue > 0 && <Badge tone="danger">{texts.late(overdue)}</Badge>}
      </p>
      <Lines caption={title} rows={rows.slice(0, OPEN_LINES)} today={today} />
      {folded.length > 0 && (
        <details class="mt-4">
          <summary class="link">{texts.rest(folded.length)}</summary>
          <div class="mt-3">
            <Lines caption={texts.rest(folded.length)} rows={folded} today={today} />
          </div>
        </details>
      )}
    </Section>
  )
}

type LinesProps = { caption: string; rows: readonly Waiting[]; today: string }

function Lines({ caption, rows, today }: LinesProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ role, href, title }) => `${role} ${href} ${title.vi}`}
      columns={[
        {
          title: texts.what,
          cell: ({ href, title }) => <Link href={href}>{title[locale]}</Link>,
        },
        { title: texts.since, cell: ({ since }) => <Moment at={since} /> },
        { title: texts.due, cell: ({ due }) => <Due due={due} today={today} /> },
      ]}
    />
  )
}

function Due({ due, today }: { due: string | undefined; today: string }) {
  const texts = useMessages(messages)
  if (!due) return <>{texts.noDue}</>
  const sign = dueSign(due, today)
  return (
    <>
      <Day on={due} /> {sign === 'overdue' && <Badge tone="danger">{texts.overdue}</Badge>}
      {sign === 'near' && <Badge tone="warning">{texts.near}</Badge>}
    </>
  )
}
