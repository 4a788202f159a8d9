/** What is known of a field. A number that could not be read stays the text that was typed, so a draft loses nothing. */
export type Answer = string | number | boolean | string[]
/** By the code of the field; the cells of a table by their names (`cellName`), each an answer of its own. */
export type Answers = Record<string, Answer>

export const isEmpty = (answer: Answer | undefined): boolean =>
  answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0)

/** Whether two answers say the same; an empty one and none at all do. */
export const sameAnswer = (one: Answer | undefined, other: Answer | undefined): boolean =>
  (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other)

/** An answer as the texts that a form field would post. */
export const typedOf = (answer: Answer | undefined): string[] => {
  if (answer === undefined) return []
  if (Array.isArray(answer)) return answer
  if (typeof answer === 'boolean') return [answer ? 'yes' : 'no']
  return [String(answer)]
}
