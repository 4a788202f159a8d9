import { useMessages } from '#ui/locale.tsx'
import { NextActor } from '#ui/NextActor.tsx'
import type { CaseClock } from '../../cases/clock.ts'
import { useClockNote } from '../../cases/pages/clock-note.ts'
import { messages as progressMessages } from '../../cases/progress-messages.ts'
import type { CaseState } from '../../states.ts'
import { messages } from '../messages.ts'

type Props = {
  clock: CaseClock
  state: CaseState
  /** The reader is the one who acts. */
  yours?: boolean
  /** The text on which the programme rests, to be named beside the days allowed. */
  legalBasis?: string
}

/** Who acts next on a case and by when, as the city's staff read it. */
export function WaitingFor({ clock, state, yours, legalBasis }: Props) {
  const texts = useMessages(messages)
  const progress = useMessages(progressMessages)
  const { actor, stage, by, overdue, paused } = clock
  const act = state === 'review' && actor === 'leader' ? texts.acts.reviewed : texts.acts[state]
  const owed = actor === 'officer' ? progress.milestoneHandedIn : progress.milestone
  const unknown = by && 'known' in by && !by.known ? texts.unknownYear(by.missingYear) : undefined
  const known = by && ('at' in by ? { at: by.at } : by.known ? { day: by.day } : undefined)
  return (
    <NextActor
      who={yours ? { you: true } : texts.actors[actor]}
      what={stage === 'milestone' ? owed : act}
      {...(known ? { by: known } : {})}
      overdue={overdue}
      note={useClockNote(clock, paused ? texts.paused : unknown, legalBasis)}
    />
  )
}
