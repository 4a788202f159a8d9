import { Badge } from '#ui/Badge.tsx'
import { useMessages } from '#ui/locale.tsx'
import { NextActor } from '#ui/NextActor.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { Steps } from '#ui/Steps.tsx'
import { type CaseState, isEnding, type ShownState, shownState } from '../../states.ts'
import type { CaseClock } from '../clock.ts'
import { messages } from '../progress-messages.ts'
import { useClockNote } from './clock-note.ts'

const tones: Record<ShownState, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  correction: 'warning',
  review: 'info',
  approved: 'success',
  refused: 'danger',
  awarded: 'success',
  closed: 'neutral',
}

export function CaseStateBadge({ state }: { state: CaseState }) {
  const shown = shownState(state)
  return <Badge tone={tones[shown]}>{useMessages(messages).states[shown]}</Badge>
}

type Props = { state: CaseState; clock: CaseClock; legalBasis?: string }

/** Who acts next on the founder's case, and by when. */
export function WhoActsNext({ state, clock, legalBasis }: Props) {
  const texts = useMessages(messages)
  const { actor, stage, by, overdue, paused } = clock
  const owed = actor === 'officer' ? texts.milestoneHandedIn : texts.milestone
  const note = paused
    ? texts.paused
    : by && 'known' in by && !by.known
      ? texts.unknownYear(by.missingYear)
      : undefined
  return (
    <NextActor
      who={actor === 'founder' ? { you: true } : texts.actors[actor]}
      what={stage === 'milestone' ? owed : texts.does[state]}
      {...dueOf(by)}
      overdue={overdue}
      note={useClockNote(clock, note, legalBasis)}
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
  settled: 6,
  withdrawn: -1,
  expired: -1,
  annulled: -1,
}

/** How far the case has come. */
export function CaseSteps({ state }: { state: CaseState }) {
  const texts = useMessages(messages)
  const at = reached[state]
  if (at < 0 && isEnding(state)) return <p>{texts.ends[state]}</p>
  return (
    <Steps
      steps={order.map((step, index) => ({
        label: texts.steps[step],
        state: index < at ? 'done' : index === at ? 'current' : 'next',
      }))}
    />
  )
}
