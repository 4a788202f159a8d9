import type { ComponentChildren } from 'preact'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { messages } from '../messages.ts'
import type { MilestoneState } from '../rules.ts'
import { MilestoneBadge } from './StateBadge.tsx'

export type MilestoneView = {
  id: string
  title: string
  dueOn: string
  state: MilestoneState
  overdue: boolean
  metOn: string | null
  note: string
  hasFile: boolean
  /** Where the file opens, for whoever may open it. */
  fileHref?: string | undefined
  entry: { seq: number; act: string } | null
  version: number
}

type Props = {
  milestones: readonly MilestoneView[]
  /** What may be done with one: forms of the desk. */
  actions?: (milestone: MilestoneView) => ComponentChildren
}

/** The milestones of a year's work along their days. What agencies type is Vietnamese in either language. */
export function MilestoneList({ milestones, actions }: Props) {
  const texts = useMessages(messages)
  if (milestones.length === 0) return <p class="text-muted">{texts.noMilestones}</p>
  return (
    <ol class="timeline-log">
      {milestones.map((milestone) => (
        <li key={milestone.id}>
          <p class="text-sm text-muted">
            {texts.milestoneDue} <Day on={milestone.dueOn} />
          </p>
          <p class="font-semibold" lang="vi">
            {milestone.title}
          </p>
          <p>
            <MilestoneBadge state={milestone.state} overdue={milestone.overdue} />
            {milestone.metOn && (
              <>
                {' '}
                {texts.metOn} <Day on={milestone.metOn} />
                {milestone.metOn > milestone.dueOn && ` (${texts.metLate})`}
              </>
            )}
          </p>
          {milestone.note && <p lang="vi">{milestone.note}</p>}
          <Evidence {...milestone} />
          {actions?.(milestone)}
        </li>
      ))}
    </ol>
  )
}

function Evidence({ hasFile, fileHref, entry }: MilestoneView) {
  const texts = useMessages(messages)
  return (
    <>
      {entry && <p class="text-muted">{texts.evidenceEntry(entry.seq, entry.act)}</p>}
      {hasFile && (
        <p class="text-muted">
          {fileHref ? <Link href={fileHref}>{texts.openFile}</Link> : texts.evidenceFile}
        </p>
      )}
    </>
  )
}
