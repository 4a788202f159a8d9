import { Badge } from '#ui/Badge.tsx'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { messages as extensionMessages } from '../extensions/messages.ts'
import { messages } from '../messages.ts'
import type { ShownPeriod, ShownReport } from '../shown.ts'
import type { Standing } from '../standing.ts'
import { periodNames } from '../windows.ts'
import { words } from '../words.ts'

const tones: Record<Standing, Tone> = {
  overdue: 'danger',
  'sent-back': 'warning',
  due: 'info',
  'not-due': 'neutral',
  submitted: 'info',
  accepted: 'success',
}

/** Where a report stands, and how it came. */
export function StandingBadges({
  standing,
  late,
  daysLate,
  nil,
  extension,
}: Pick<ShownReport, 'standing' | 'late' | 'daysLate' | 'nil'> &
  Partial<Pick<ShownReport, 'extension'>>) {
  const locale = useLocale()
  const e = useMessages(extensionMessages)
  const t = useMessages(messages)
  const word = useMessages(words)
  return (
    <span class="inline-flex flex-wrap gap-2">
      <Badge tone={tones[standing]}>
        {standing === 'overdue' ? word.lateness.overdue(daysLate) : word.standing[standing]}
      </Badge>
      {late !== null && (
        <Badge tone={late ? 'warning' : 'success'}>
          {late ? word.lateness.sent(daysLate) : t.onTime}
        </Badge>
      )}
      {nil && <Badge>{t.nil}</Badge>}
      {extension && (
        <Badge tone="info">{e.granted(formatDay(extension.until, locale), extension.by)}</Badge>
      )}
    </span>
  )
}

export function DueDayText({ due }: Pick<ShownReport, 'due'>) {
  const t = useMessages(messages)
  return due.known ? <Day on={due.day} /> : <span>{t.dueUnknown(due.missingYear)}</span>
}

/** A link inside a table of figures: on paper its address would drown the number. */
export const FigureLink = ({ href, children }: { href: string; children: string }) => (
  <Link href={href} class="link print:after:content-none!">
    {children}
  </Link>
)

export const usePeriodName = () => useMessages(periodNames)

export function PeriodDays({ period: { from, until } }: { period: ShownPeriod }) {
  const locale = useLocale()
  return <>{useMessages(messages).days(formatDay(from, locale), formatDay(until, locale))}</>
}
