import { Badge } from '#ui/Badge.tsx'
import { useMessages } from '#ui/locale.tsx'
import type { Tone } from '#ui/Notice.tsx'
import type { CaseState } from '../../states.ts'
import { messages } from '../messages.ts'

const tones: Record<CaseState, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  correction: 'warning',
  review: 'info',
  approved: 'success',
  refused: 'danger',
  awarded: 'success',
  settled: 'success',
  withdrawn: 'neutral',
  expired: 'neutral',
  annulled: 'danger',
}

export function StateBadge({ state }: { state: CaseState }) {
  return <Badge tone={tones[state]}>{useMessages(messages).states[state]}</Badge>
}
