import { Badge } from '#ui/Badge.tsx'
import { formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { messages } from '../messages.ts'
import type { ProposalState } from '../rules.ts'

const tones: Record<ProposalState, Tone> = {
  received: 'warning',
  accepted: 'success',
  declined: 'neutral',
  'passed-on': 'info',
}

type Props = {
  state: ProposalState
  answer: string
  passedTo: string
  answeredOn: string | null
  dueOn: string | null
}

/** Where a proposal stands, and the last that was answered. */
export function ProposalAnswerText({ state, answer, passedTo, answeredOn, dueOn }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  return (
    <>
      <Badge tone={tones[state]}>
        {state === 'passed-on' ? t.passedOnTo(passedTo) : t.states[state]}
      </Badge>{' '}
      {answeredOn && <span>{formatDay(answeredOn, locale)}. </span>}
      {answer && <span class="whitespace-pre-line">{answer}</span>}
      {dueOn && <span class="text-muted"> ({t.dueBy(formatDay(dueOn, locale))})</span>}
    </>
  )
}
