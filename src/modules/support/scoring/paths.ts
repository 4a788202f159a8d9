import { ID } from '#platform/http/paths.ts'

export const paths = {
  panel: `/ban-lam-viec/dot-keu-goi/:id{${ID}}/bang-diem`,
} as const
