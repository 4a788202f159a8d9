import { SLUG } from '#platform/http/paths.ts'

export const paths = {
  plan: '/ke-hoach',
  otherPlan: `/ke-hoach/ban/:code{${SLUG}}`,
  indicator: `/ke-hoach/chi-tieu/:code{${SLUG}}`,
  evidenceFile: `/ke-hoach/chi-tieu/:code{${SLUG}}/:file{bang-chung\\.(?:csv|xlsx)}`,
} as const
