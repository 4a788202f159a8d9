import { SLUG } from '#platform/http/paths.ts'

const plan = `/du-lieu-mo/ke-hoach/:plan{${SLUG}}` as const
const dataset = `${plan}/:dataset{${SLUG}}` as const

export const paths = {
  /** All datasets of a plan. */
  datasets: plan,
  /** What one holds, field by field. */
  dataset,
  schema: `${dataset}/schema.json`,
  file: `${plan}/:file{${SLUG}\\.(?:csv|json)}`,
} as const
