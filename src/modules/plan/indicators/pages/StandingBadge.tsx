import { Badge } from '#ui/Badge.tsx'
import { useMessages } from '#ui/locale.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { messages } from '../messages.ts'
import type { Standing } from '../standing.ts'

const tones: Record<Standing['state'], Tone> = {
  reached: 'success',
  ahead: 'success',
  'on-path': 'info',
  behind: 'warning',
  'no-data': 'neutral',
}

/** Where a target stands, in a word. */
export function StandingBadge({ standing: { state, reason } }: { standing: Standing }) {
  const { states } = useMessages(messages)
  const word = reason === 'missed' || reason === 'over-limit' ? states[reason] : states[state]
  return <Badge tone={tones[state]}>{word}</Badge>
}
