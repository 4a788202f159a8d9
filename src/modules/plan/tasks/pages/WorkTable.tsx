import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { messages } from '../messages.ts'
import type { Standing, WorkState } from '../rules.ts'
import { StateBadge } from './StateBadge.tsx'

export type WorkRow = {
  id: string
  href: string
  code: string
  name: string
  year: number
  state: WorkState
  standing: Standing
  dueOn: string
  agency: string
  met: number
  open: number
  nextDue: string | null
  /** The person's part in it, on the desk. */
  part?: string | undefined
}

type Props = { rows: readonly WorkRow[]; total: number; partTitle?: string }

/** The work of tasks, year by year. */
export function WorkTable({ rows, total, partTitle }: Props) {
  const texts = useMessages(messages)
  if (rows.length === 0) return <EmptyState title={texts.none}>{texts.noneAdvice}</EmptyState>
  return (
    <DataTable<WorkRow>
      caption={texts.boardCaption(total)}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: texts.task,
          cell: ({ href, code, name, year }) => (
            <>
              <strong>{code}</strong>{' '}
              <Link href={href}>
                {name} ({year})
              </Link>
            </>
          ),
        },
        {
          title: texts.state,
          cell: ({ state, standing }) => <StateBadge state={state} standing={standing} />,
        },
        { title: texts.due, cell: ({ dueOn }) => <Day on={dueOn} /> },
        {
          title: texts.milestones,
          cell: ({ met, open, nextDue }) => (
            <>
              {texts.ofMilestones(met, met + open)}
              {nextDue && (
                <>
                  . {texts.nextDue}: <Day on={nextDue} />
                </>
              )}
            </>
          ),
        },
        { title: texts.agency, cell: ({ agency }) => agency },
        ...(partTitle ? [{ title: partTitle, cell: ({ part }: WorkRow) => part }] : []),
      ]}
    />
  )
}
