import { fileResponse, findFile } from '#platform/files/files.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { CaseDocument } from '../cases/queries.ts'

/** The content of one of the documents that the asker has reached, by the name they see it under; any other does not exist. */
export async function handOver(
  scope: Scope,
  documents: readonly CaseDocument[],
  id: string,
): Promise<Response> {
  const { fileId, name } = orNotFound(documents.find((document) => document.id === id))
  const file = orNotFound(await findFile(scope, fileId))
  return orNotFound(await fileResponse(scope, { ...file, name }))
}
