import { ID } from '#platform/http/paths.ts'

const desk = '/ban-lam-viec/bao-cao/kien-nghi'
const one = `${desk}/:id{${ID}}` as const

export const paths = {
  /** What agencies asked for, for the office that owes them an answer. */
  desk,
  proposal: one,
  answer: `${one}/tra-loi`,
} as const
