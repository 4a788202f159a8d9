import type { Answer, Answers } from '#modules/forms/index.ts'
import type { Case } from '../schema.ts'

/** The answers as last sent to the city. */
export const sentAnswersOf = ({ sentAnswers }: Pick<Case, 'sentAnswers'>): Answers =>
  Object.fromEntries(
    Object.entries(sentAnswers ?? {}).filter((entry): entry is [string, Answer] =>
      isAnswer(entry[1]),
    ),
  )

const isAnswer = (value: unknown): value is Answer =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'))
