import { ID } from '#platform/http/paths.ts'

const burden = '/ban-lam-viec/bao-cao/ganh-nang'

export const paths = {
  /** What reporting costs the agencies: for those who design the forms. */
  burden,
  ofPeriod: `${burden}/:id{${ID}}`,
} as const
