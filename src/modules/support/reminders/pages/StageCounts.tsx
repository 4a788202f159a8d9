import { DataTable } from '#ui/DataTable.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { type Stage, stages } from '../../cases/clock.ts'
import { messages as progressMessages } from '../../cases/progress-messages.ts'
import { messages } from '../messages.ts'

type Props = { rows: readonly { stage: Stage; daysLate: number | undefined }[] }

/** How many cases are late at each stage, and by how much at worst. */
export function StageCounts({ rows }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const names = useMessages(progressMessages).stages
  const counts = stages.flatMap((stage) => {
    const here = rows.filter((row) => row.stage === stage)
    const worst = Math.max(...here.map(({ daysLate }) => daysLate ?? 0))
    return here.length > 0 ? [{ stage, count: here.length, worst }] : []
  })
  return (
    <DataTable
      caption={texts.byStage}
      rows={counts}
      rowKey={({ stage }) => stage}
      columns={[
        { title: texts.columns.stage, cell: ({ stage }) => names[stage] },
        {
          title: texts.columns.count,
          figures: true,
          cell: ({ count }) => formatNumber(count, locale),
        },
        {
          title: texts.columns.worst,
          figures: true,
          cell: ({ worst }) => formatNumber(worst, locale),
        },
      ]}
    />
  )
}
