/** `passed-on` is an answer for the time being: whoever it was passed to still owes the last word. */
export const proposalStates = ['received', 'accepted', 'declined', 'passed-on'] as const
export type ProposalState = (typeof proposalStates)[number]

export const answers = ['accepted', 'declined', 'passed-on'] as const
export type Answer = (typeof answers)[number]

/** Whether the agency still waits for a last word. */
export const isOpen = (state: ProposalState): boolean =>
  state === 'received' || state === 'passed-on'

export type AnswerRefusal = 'answered' | 'stale' | 'due-in-the-past'

/** Why an answer cannot be given, or null. */
export function refusalToAnswer(
  { state, version }: { state: ProposalState; version: number },
  { dueOn, seen, today }: { dueOn: string | null; seen: number | undefined; today: string },
): AnswerRefusal | null {
  if (!isOpen(state)) return 'answered'
  if (version !== seen) return 'stale'
  return dueOn !== null && dueOn < today ? 'due-in-the-past' : null
}
