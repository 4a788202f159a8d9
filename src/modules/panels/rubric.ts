import type { Text } from '#platform/locale.ts'

/** What reviewers score: each criterion from 0 to `max`, with a weight in percent; weights add up to 100. */
export type Rubric = { criteria: RubricCriterion[] }
export type RubricCriterion = {
  code: string
  name: Text
  question: Text
  max: number
  weight: number
}
