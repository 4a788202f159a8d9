import { Badge } from '#ui/Badge.tsx'
import { useMessages } from '#ui/locale.tsx'
import { NextActor } from '#ui/NextActor.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { Steps } from '#ui/Steps.tsx'
import type { CaseState } from '../../states.ts'
import type { CaseClock } from '../clock.ts'
import { messages } from '../messages.ts'

const tones: Record<CaseState, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  correction: 'warning',
  review: 'info',
  approved: 'success',
  refused: 'danger',
  awarded: 'success',
  withdrawn: 'neutral',
}

export function CaseStateBadge({ state }: { state: CaseState }) {
  return <Badge tone={tones[state]}>{useMessages(messages).states[state]}</Badge>
}

type Props = { state: CaseState; clock: CaseClock }

/** Who acts next on the founder's case, and by when. */
export function WhoActsNext({ state, clock }: Props) {
  const texts = useMessages(messages)
  const { actor, by, overdue, paused } = clock
  const note = paused
    ? texts.paused
    : by && 'known' in by && !by.known
      ? texts.unknownYear(by.missingYear)
      : undefined
  return (
    <NextActor
      who={actor === 'founder' ? { you: true } : texts.actors[actor]}
      what={texts.does[state]}
      {...dueOf(by)}
      overdue={overdue}
      note={note}
    />
  )
}

function dueOf(by: CaseClock['by']): { by?: { day: string } | { at: Date } } {
  if (!by) return {}
  if ('at' in by) return { by }
  return by.known ? { by: { day: by.day } } : {}
}

const order = ['draft', 'submitted', 'review', 'decision', 'award'] as const
const reached: Record<CaseState, number> = {
  draft: 0,
  submitted: 1,
  correction: 1,
  review: 2,
  approved: 4,
  refused: 3,
  awarded: 5,
  withdrawn: -1,
}

/** How far the case has come. */
export function CaseSteps({ state }: { state: CaseState }) {
  const texts = useMessages(messages)
  if (state === 'withdrawn') return null
  const at = reached[state]
  return (
    <Steps
      steps={order.map((step, index) => ({
        label: texts.steps[step],
        state: index < at ? 'done' : index === at ? 'current' : 'next',
      }))}
    />
  )
}
