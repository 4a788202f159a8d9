import type { Article } from '../schema.ts'

type Kept = Pick<Article, 'state' | 'version'>

export type ChangeRefusal = 'stale'
export type PublishRefusal = 'stale' | 'already-published'
export type WithdrawRefusal = 'stale' | 'not-published'
export type ArticleRefusal = PublishRefusal | WithdrawRefusal

/** Why a change cannot be kept, or null: it was written over another version than the one that stands. */
export const refusalToChange = (
  article: Kept,
  version: number | undefined,
): ChangeRefusal | null => (article.version === version ? null : 'stale')

export function refusalToPublish(
  article: Kept,
  version: number | undefined,
): PublishRefusal | null {
  if (article.state === 'published') return 'already-published'
  return refusalToChange(article, version)
}

export function refusalToWithdraw(
  article: Kept,
  version: number | undefined,
): WithdrawRefusal | null {
  if (article.state !== 'published') return 'not-published'
  return refusalToChange(article, version)
}
