import { ID } from '#platform/http/paths.ts'

const one = `/ban-lam-viec/dot-quyet-dinh/:id{${ID}}` as const

export const paths = {
  batches: '/ban-lam-viec/dot-quyet-dinh',
  batch: one,
  lines: `${one}/noi-dung`,
  filling: `${one}/bo-sung`,
  handingIn: `${one}/trinh`,
  decision: `${one}/quyet-dinh`,
  returning: `${one}/tra-lai`,
} as const
