import { ID } from '#platform/http/paths.ts'

const one = `/ban-lam-viec/quyet-dinh/:id{${ID}}` as const

export const paths = {
  desk: '/ban-lam-viec/quyet-dinh',
  case: one,
  decision: `${one}/quyet-dinh`,
  document: `${one}/tep/:file{${ID}}`,
} as const
