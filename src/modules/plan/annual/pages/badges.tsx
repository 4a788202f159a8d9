import { Badge } from '#ui/Badge.tsx'
import { useMessages } from '#ui/locale.tsx'
import type { Tone } from '#ui/Notice.tsx'
import type { AnnualState } from '../cycle/rules.ts'
import type { LineState } from '../lines/rules.ts'
import { messages } from '../messages.ts'
import type { Fate, ProposalState } from '../proposals/rules.ts'

const annualTones: Record<AnnualState, Tone> = {
  collecting: 'info',
  composing: 'info',
  appraising: 'info',
  'for-approval': 'info',
  approved: 'success',
  returned: 'warning',
}

export const AnnualBadge = ({ state }: { state: AnnualState }) => (
  <Badge tone={annualTones[state]}>{useMessages(messages).state[state]}</Badge>
)

const fateTones: Record<Fate, Tone> = {
  'not-sent': 'neutral',
  waiting: 'info',
  'in-line': 'success',
  cut: 'danger',
}

/** Where a proposal is, and once the office has settled it, what became of it. */
export function ProposalBadge({ state, fate }: { state: ProposalState; fate: Fate }) {
  const texts = useMessages(messages)
  if (fate === 'in-line' || fate === 'cut')
    return <Badge tone={fateTones[fate]}>{texts.fate[fate]}</Badge>
  const tone = state === 'sent-back' ? 'warning' : fateTones[fate]
  return <Badge tone={tone}>{texts.proposalState[state]}</Badge>
}

const lineTones: Record<LineState, Tone> = {
  standing: 'success',
  cut: 'danger',
  dissolved: 'neutral',
}

export const LineBadge = ({ state }: { state: LineState }) => (
  <Badge tone={lineTones[state]}>{useMessages(messages).lineState[state]}</Badge>
)
