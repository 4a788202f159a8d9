import { ID } from '#platform/http/paths.ts'

export const paths = {
  assignment: `/ban-lam-viec/dot-keu-goi/:id{${ID}}/phan-cong`,
} as const
