import { useMessages } from '#ui/locale.tsx'
import { NextActor } from '#ui/NextActor.tsx'
import { messages } from '../messages.ts'
import type { ShownReport } from '../shown.ts'
import { isOwed } from '../standing.ts'

type Props = {
  report: Pick<ShownReport, 'standing' | 'due' | 'lock'>
  reporter: string
  receiver: string
  mine: boolean
  judges: boolean
}

/** Who moves the report on, by when. */
export function Whose({
  report: { standing, due, lock },
  reporter,
  receiver,
  mine,
  judges,
}: Props) {
  const t = useMessages(messages)
  if (isOwed(standing))
    return (
      <NextActor
        who={mine ? { you: true } : reporter}
        what={mine ? t.youSend : t.agencySends}
        overdue={standing === 'overdue'}
        {...(lock === 'window-closed' || lock === 'extension-over' ? { note: t.locked[lock] } : {})}
        {...(due.known ? { by: { day: due.day } } : { note: t.dueUnknown(due.missingYear) })}
      />
    )
  if (standing === 'submitted')
    return (
      <NextActor
        who={judges ? { you: true } : receiver}
        what={judges ? t.youRead : t.receiverReads}
      />
    )
  return null
}
