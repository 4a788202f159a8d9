import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import type { Stage } from '../../cases/clock.ts'
import { messages as progressMessages } from '../../cases/progress-messages.ts'
import type { StageSpan } from '../../cases/stages.ts'
import type { NextActor } from '../../states.ts'
import { messages as screeningMessages } from '../messages.ts'
import { messages } from '../timeline-messages.ts'

/** Who holds the ball in each stage. */
export const holderOf: Record<Stage, NextActor> = {
  filling: 'founder',
  screening: 'officer',
  correction: 'founder',
  review: 'reviewers',
  decision: 'leader',
  contract: 'officer',
  milestone: 'founder',
}

/** How long each stage of a case took, in working days, with the stretches in which the clock stood. */
export function StageTable({ spans }: { spans: readonly StageSpan[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { stages } = useMessages(progressMessages)
  const { actors } = useMessages(screeningMessages)
  const days = (count: number | undefined) =>
    count === undefined ? texts.unknown : formatNumber(count, locale)
  const held = (mine: boolean) =>
    spans
      .filter(({ stage }) => stage !== 'filling' && stage !== 'milestone')
      .filter(({ stage }) => (holderOf[stage] === 'founder') === mine)
      .reduce<number | undefined>(
        (sum, { workingDays }) =>
          sum === undefined || workingDays === undefined ? undefined : sum + workingDays,
        0,
      )
  return (
    <>
      <DataTable
        caption={texts.spans}
        rows={spans}
        rowKey={({ stage, from }) => `${stage} ${from.toISOString()}`}
        columns={[
          {
            title: texts.columns.stage,
            cell: ({ stage, paused }) => (
              <>
                {stages[stage]} {paused && <Badge tone="warning">{texts.paused}</Badge>}
              </>
            ),
          },
          { title: texts.columns.holder, cell: ({ stage }) => actors[holderOf[stage]] },
          { title: texts.columns.from, cell: ({ from }) => <Moment at={from} /> },
          {
            title: texts.columns.until,
            cell: ({ until }) => (until ? <Moment at={until} /> : texts.goesOn),
          },
          {
            title: texts.columns.days,
            figures: true,
            cell: ({ workingDays }) => days(workingDays),
          },
        ]}
      />
      <p>{texts.total(days(held(false)), days(held(true)))}</p>
    </>
  )
}
