import { ID } from '#platform/http/paths.ts'

export const paths = {
  centres: '/trung-tam',
  record: '/ban-lam-viec/co-so',
  withdrawal: `/ban-lam-viec/co-so/:id{${ID}}/go`,
} as const
