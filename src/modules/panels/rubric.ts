import type { Text } from '#platform/locale.ts'

/** What reviewers score: each criterion from 0 to `max`, with a weight in percent; weights add up to 100. */
export type Rubric = { criteria: RubricCriterion[] }
export type RubricCriterion = {
  code: string
  name: Text
  question: Text
  max: number
  weight: number
  /** What a score stands for, so that reviewers mean the same by it. */
  anchors?: { score: number; meaning: Text }[]
}
