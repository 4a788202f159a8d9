import { Badge } from '#ui/Badge.tsx'
import { useMessages } from '#ui/locale.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { messages } from '../messages.ts'
import type { MilestoneState, Standing, WorkState } from '../rules.ts'
import { words } from '../words.ts'

const tones: Record<WorkState | MilestoneState, Tone> = {
  'not-started': 'neutral',
  'in-progress': 'info',
  done: 'success',
  dropped: 'warning',
  open: 'neutral',
  met: 'success',
}

/** How far the work is; that it is late stands beside it, since late work may be under way or not. */
export function StateBadge({ state, standing }: { state: WorkState; standing: Standing }) {
  const word = useMessages(words)
  if (standing === 'unrecorded') return <Badge>{word.standing.unrecorded}</Badge>
  return (
    <span class="inline-flex flex-wrap gap-2">
      {standing === 'overdue' && <Badge tone="danger">{word.standing.overdue}</Badge>}
      <Badge tone={tones[state]}>{word.state[state]}</Badge>
    </span>
  )
}

export function MilestoneBadge({ state, overdue }: { state: MilestoneState; overdue: boolean }) {
  const texts = useMessages(messages)
  const word = useMessages(words)
  return overdue ? (
    <Badge tone="danger">{texts.overdue}</Badge>
  ) : (
    <Badge tone={tones[state]}>{word.milestone[state]}</Badge>
  )
}
