import { DataTable } from '#ui/DataTable.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { amountFrom, type Share, totalOf } from '../activity/estimate.ts'
import { messages } from '../messages.ts'

/** The money of a line or of a whole plan at every stage; null where it has not come so far. */
export type Stages = {
  asked: readonly Share[]
  composed: readonly Share[]
  appraised: readonly Share[] | null
  allocated: readonly Share[] | null
  sourceName: (code: string) => string
}

/** What was asked, composed, appraised and approved, source by source, side by side. */
export function MoneyStages({ asked, composed, appraised, allocated, sourceName }: Stages) {
  const texts = useMessages(messages)
  const sources = [...new Set([...asked, ...composed].map(({ source }) => source))]
  const stage = (title: string, shares: readonly Share[] | null) => ({
    title,
    shares,
    figures: true,
    cell: (source: string) =>
      shares ? <Money amount={amountFrom(shares, source)} /> : texts.notYet,
  })
  const stages = [
    stage(texts.asked, asked),
    stage(texts.composed, composed),
    stage(texts.appraised, appraised),
    stage(texts.approved, allocated),
  ]
  return (
    <DataTable<string>
      caption={texts.bySource}
      rows={sources}
      rowKey={(source) => source}
      columns={[
        { title: texts.source, cell: sourceName },
        ...stages.map(({ title, cell, figures }) => ({ title, cell, figures })),
      ]}
      foot={[
        texts.total,
        ...stages.map(({ title, shares }) =>
          shares ? <Money key={title} amount={totalOf(shares)} /> : texts.notYet,
        ),
      ]}
    />
  )
}
