export const questionStates = [
  'unconfirmed',
  'waiting',
  'assigned',
  'answered',
  'published',
  'sent',
  'declined',
] as const
/** `sent` is an answer that went to the asker alone; `declined` a reason why there is none here. */
export type QuestionState = (typeof questionStates)[number]

/** Until when somebody must have confirmed by mail, in hours. */
export const CONFIRMATION_HOURS = 48
/** How long personal data is kept after the answer went out, and at the longest, in days. */
export const KEEP_DAYS_AFTER_ANSWER = 90
export const KEEP_DAYS_AT_MOST = 365

type Kept = {
  state: QuestionState
  version: number
  answeredBy: string | null
  mayPublish: boolean
}

export type StepRefusal = 'stale' | 'not-now'
export type ClosingRefusal = StepRefusal | 'own-answer' | 'personal-data'
export type QuestionRefusal = ClosingRefusal

/** States in which the office still owes an answer. */
export const openStates = ['waiting', 'assigned', 'answered'] as const satisfies QuestionState[]

export const isOpen = (state: QuestionState): boolean => openStates.some((each) => each === state)

const inState = (
  { state, version }: Pick<Kept, 'state' | 'version'>,
  states: readonly QuestionState[],
  read: number | undefined,
): StepRefusal | null => {
  if (!states.includes(state)) return 'not-now'
  return version === read ? null : 'stale'
}

/** A question is handed to somebody until the answer is out. */
export const refusalToAssign = (question: Kept, read: number | undefined) =>
  inState(question, openStates, read)

/** An answer is written, and written anew, until it is out. */
export const refusalToAnswer = (question: Kept, read: number | undefined) =>
  inState(question, openStates, read)

/** What was not answered here may be said so at any time before an answer. */
export const refusalToDecline = (question: Kept, read: number | undefined) =>
  inState(question, openStates, read)

export const refusalToReturn = (question: Kept, read: number | undefined) =>
  inState(question, ['answered'], read)

/** Whoever wrote the answer does not let it out: two people stand for what the authority says. */
export function refusalToClose(
  question: Kept,
  { read, by, leaks }: { read: number | undefined; by: string; leaks: boolean },
): ClosingRefusal | null {
  const refusal = inState(question, ['answered'], read)
  if (refusal) return refusal
  if (question.answeredBy === by) return 'own-answer'
  return question.mayPublish && leaks ? 'personal-data' : null
}

export const refusalToUnpublish = (question: Kept, read: number | undefined) =>
  inState(question, ['published'], read)

/** Who asked is erased once, whatever has become of the question. */
export const refusalToErase = (
  { version, erasedAt }: { version: number; erasedAt: Date | null },
  read: number | undefined,
): StepRefusal | null => (erasedAt ? 'not-now' : version === read ? null : 'stale')

/** Whether the answer is late on a day. */
export const isLate = (
  { state, dueOn }: { state: QuestionState; dueOn: string | null },
  today: string,
): boolean => isOpen(state) && dueOn !== null && dueOn < today

export const numberOf = ({ number }: { number: number }) => `CH-${number}`

/** A question as the office calls it: by the asker's own title while that is kept. */
export const nameOf = (question: {
  number: number
  title: string | null
  publicTitle: string | null
}): string =>
  [numberOf(question), question.title ?? question.publicTitle].filter(Boolean).join(': ')
