import { ID } from '#platform/http/paths.ts'

const one = `/ban-lam-viec/tim-kiem/:id{${ID}}` as const

export const paths = {
  gaps: '/ban-lam-viec/tim-kiem',
  gap: one,
  assignment: `${one}/giao`,
  answer: `${one}/tra-loi`,
  dismissal: `${one}/bo-qua`,
  reopening: `${one}/mo-lai`,
} as const
