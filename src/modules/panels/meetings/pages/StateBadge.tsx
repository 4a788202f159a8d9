import { Badge } from '#ui/Badge.tsx'
import { useMessages } from '#ui/locale.tsx'
import type { Tone } from '#ui/Notice.tsx'
import type { MeetingState } from '../states.ts'
import { words } from '../words.ts'

const tones: Record<MeetingState, Tone> = {
  planned: 'neutral',
  summoned: 'info',
  open: 'warning',
  closed: 'warning',
  locked: 'success',
  cancelled: 'neutral',
}

export function StateBadge({ state }: { state: MeetingState }) {
  return <Badge tone={tones[state]}>{useMessages(words).state[state]}</Badge>
}
