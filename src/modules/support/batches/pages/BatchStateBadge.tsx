import { Badge } from '#ui/Badge.tsx'
import { useMessages } from '#ui/locale.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { messages } from '../messages.ts'
import type { BatchState } from '../rules.ts'

const tones: Record<BatchState, Tone> = {
  'drawn-up': 'neutral',
  returned: 'warning',
  'handed-in': 'info',
  decided: 'success',
}

export function BatchStateBadge({ state }: { state: BatchState }) {
  return <Badge tone={tones[state]}>{useMessages(messages).state[state]}</Badge>
}
