import { Badge } from '#ui/Badge.tsx'
import { formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { Tone } from '#ui/Notice.tsx'
import type { Standing } from '../kinds.ts'
import { messages } from '../messages.ts'

export const standingTones: Record<Standing, Tone> = {
  'in-force': 'success',
  'not-yet': 'info',
  'open-ended': 'info',
  expired: 'warning',
  unstated: 'neutral',
}

type Props = { standing: Standing; effectiveOn: string | null; end: string | null }

/** Whether a document holds today, with the day on which that changes. */
export function StandingBadge({ standing, effectiveOn, end }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const day = standing === 'not-yet' ? effectiveOn : end
  const words =
    day && standing !== 'open-ended' && standing !== 'unstated'
      ? texts.standingSince[standing](formatDay(day, locale))
      : texts.standing[standing]
  return <Badge tone={standingTones[standing]}>{words}</Badge>
}
