import { ID } from '#platform/http/paths.ts'

const one = `/ban-lam-viec/phan-bien/:id{${ID}}` as const

export const paths = {
  desk: '/ban-lam-viec/phan-bien',
  review: one,
  declaration: `${one}/cam-ket`,
  scores: `${one}/cham-diem`,
  completion: `${one}/hoan-thanh`,
  document: `${one}/tep/:file{${ID}}`,
} as const
