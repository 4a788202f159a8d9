import { Badge } from '#ui/Badge.tsx'
import { useMessages } from '#ui/locale.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { messages } from '../messages.ts'
import type { Appeal } from '../schema.ts'

const tones: Record<Appeal['state'], Tone> = {
  filed: 'warning',
  handled: 'info',
  upheld: 'success',
  dismissed: 'neutral',
  withdrawn: 'neutral',
}

export function AppealStateBadge({ state }: { state: Appeal['state'] }) {
  return <Badge tone={tones[state]}>{useMessages(messages).state[state]}</Badge>
}
