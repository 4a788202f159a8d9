import type { SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { articlesWaiting } from './articles/waiting.ts'
import { piecesWaiting } from './campaigns/queries.ts'

/** For the desk: what waits for the person in the newsroom. */
export const waitingFor = async (scope: SignedScope): Promise<Waiting[]> => [
  ...(await articlesWaiting(scope)),
  ...(await piecesWaiting(scope)),
]
