import { ID } from '#platform/http/paths.ts'

const one = `/ban-lam-viec/xet-ho-so/:id{${ID}}/hop-dong` as const

export const paths = {
  award: one,
  annulment: `${one}/huy`,
} as const
