import { cityDay } from '#platform/clock.ts'
import type { Text } from '#platform/locale.ts'
import type { NamedPeriod } from '../windows.ts'
import type { FoundProposal } from './queries.ts'
import { isOpen, type ProposalState } from './rules.ts'

export type ShownProposal = {
  id: string
  reportId: string
  text: string
  reporter: Text
  period: NamedPeriod
  state: ProposalState
  version: number
  receivedOn: string
  /** Calendar days since it was received, up to its last word or to today. */
  age: number
  answer: string
  passedTo: string
  answeredOn: string | null
  dueOn: string | null
  overdue: boolean
}

export function shownProposal(
  { proposal, period, last }: FoundProposal,
  reporter: Text,
  today: string,
): ShownProposal {
  const { id, reportId, text, state, version, receivedAt } = proposal
  const receivedOn = cityDay(receivedAt)
  const answeredOn = last ? cityDay(last.answeredAt) : null
  const until = isOpen(state) ? today : (answeredOn ?? today)
  const dueOn = last?.dueOn ?? null
  return {
    id,
    reportId,
    text,
    reporter,
    period,
    state,
    version,
    receivedOn,
    age: Temporal.PlainDate.from(receivedOn).until(until, { largestUnit: 'days' }).days,
    answer: last?.text ?? '',
    passedTo: last?.passedTo ?? '',
    answeredOn,
    dueOn,
    overdue: state === 'passed-on' && dueOn !== null && dueOn < today,
  }
}
