export type { Rubric, RubricCriterion } from './rubric.ts'
