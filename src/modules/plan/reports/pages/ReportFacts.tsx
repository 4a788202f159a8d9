import { Clause } from '#ui/Clause.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { messages } from '../messages.ts'
import { messages as regimeMessages } from '../regimes/messages.ts'
import type { OpenedBy } from '../regimes/opened-by.ts'
import type { ShownReport } from '../shown.ts'
import { DueDayText, PeriodDays } from './pieces.tsx'

type Props = {
  report: Pick<ShownReport, 'period' | 'due' | 'submittedAt'>
  receiver: string
  event: OpenedBy | undefined
}

/** What a report is about, by when and to whom, and the event that opened it. */
export function ReportFacts({ report: { period, due, submittedAt }, receiver, event }: Props) {
  const t = useMessages(messages)
  const texts = useMessages(regimeMessages)
  const opened = event && (
    <>
      {texts.eventOf(event.label, event.seq)}, <Moment at={event.occurredAt} />
    </>
  )
  return (
    <>
      {typeof event?.takenBackBy === 'number' && (
        <Notice tone="warning">{texts.takenBack(event.takenBackBy)}</Notice>
      )}
      <DefinitionList
        items={[
          { term: t.window, value: <PeriodDays period={period} /> },
          { term: t.due, value: <DueDayText due={due} /> },
          { term: t.sentAt, value: submittedAt ? <Moment at={submittedAt} /> : t.notSent },
          { term: t.receiver, value: receiver },
          { term: t.basis, value: <Clause text={period.clause} /> },
          ...(opened ? [{ term: texts.event, value: opened }] : []),
        ]}
      />
    </>
  )
}
