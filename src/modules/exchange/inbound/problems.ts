import type { FetchRefusal } from '#platform/fetching/refusals.ts'

/** Why a partner's feed could not be taken, or not whole; its page says it in a sentence. */
export type FeedProblem =
  | 'status'
  | 'html'
  | 'empty'
  | 'not-a-feed'
  | 'entities'
  | 'other-feed'
  | 'not-an-exchange'
  | 'key-unconfirmed'
  | 'key-changed'
  | 'bad-signature'
  | 'bad-package'
  | 'too-many-items'

export type PartnerProblem = FetchRefusal | FeedProblem

/** What was taken all the same; the next visit comes as usual. */
export const isOnlyNote = (problem: PartnerProblem | null): boolean =>
  problem === null || problem === 'too-many-items' || problem === 'other-feed'
