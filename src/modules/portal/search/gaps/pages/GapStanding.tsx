import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import type { GapLine } from '../queries.ts'

/** What is done about a gap, in one line. */
export function GapStanding({ gap, agency }: Pick<GapLine, 'gap' | 'agency'>) {
  const texts = useMessages(messages)
  const locale = useLocale()
  if (gap.state === 'assigned' && agency && gap.dueOn)
    return <>{texts.until(agency[locale], formatDay(gap.dueOn, locale))}</>
  if (gap.state === 'answered' && gap.answerPath)
    return <Link href={gap.answerPath}>{texts.answeredBy(gap.answerPath)}</Link>
  if (gap.state === 'dismissed') return <>{texts.dismissedFor(gap.note ?? '')}</>
  return <>{texts.state[gap.state]}</>
}
