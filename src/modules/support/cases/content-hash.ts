import { createHash } from 'node:crypto'
import type { Answers } from '#modules/forms/index.ts'

type Content = {
  formVersionId: string
  answers: Answers
  files: readonly { field: string; sha256: string }[]
}

/** SHA-256 over what was sent. The same content gives the same hash, in whatever order its parts are held. */
export function contentHash({ formVersionId, answers, files }: Content): string {
  const documents = files.map(({ field, sha256 }) => `${field} ${sha256}`).toSorted()
  const canonical = JSON.stringify([formVersionId, inOrder(answers), documents])
  return createHash('sha256').update(canonical).digest('hex')
}

const inOrder = (answers: Answers) =>
  Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1))
