import { ButtonLink } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { messages } from '../messages.ts'
import type { Standing, WorkState } from '../rules.ts'
import { MilestoneList, type MilestoneView } from './MilestoneList.tsx'
import { StateBadge } from './StateBadge.tsx'

export type YearView = {
  year: number
  state: WorkState
  standing: Standing
  dueOn: string
  progressNote: string
  reason: string | null
  milestones: readonly MilestoneView[]
  /** Where whoever has a part in the work updates it. */
  deskHref: string | undefined
}

/** One year's work on a task. */
export function YearCard(props: YearView) {
  const { year, state, standing, dueOn, progressNote, reason, milestones, deskHref } = props
  const texts = useMessages(messages)
  return (
    <Card
      title={texts.yearTitle(year)}
      over={
        <>
          <StateBadge state={state} standing={standing} />
          <span>
            {texts.due} <Day on={dueOn} />
          </span>
        </>
      }
      foot={
        deskHref && (
          <ButtonLink href={deskHref} kind="secondary" small>
            {texts.update}
          </ButtonLink>
        )
      }
    >
      {progressNote && (
        <p>
          {texts.progress}: <span lang="vi">{progressNote}</span>
        </p>
      )}
      {reason && (
        <p>
          {texts.reason}: <span lang="vi">{reason}</span>
        </p>
      )}
      <MilestoneList milestones={milestones} />
    </Card>
  )
}
