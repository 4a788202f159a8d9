import { isDeepStrictEqual } from 'node:util'
import type { FormDefinition } from '../definition.ts'
import { findingsOf } from '../findings.ts'

export type StartRefusal = 'code-taken' | 'unknown-version'

/**
 * Why no draft can be begun under a code, or null. A published form goes on only from one of its own versions:
 * anything else under its code would look like the next version of another form.
 */
export function refusalToStart(
  { code, from }: { code: string; from: { code: string } | undefined | null },
  known: { drafted: boolean; published: boolean },
): StartRefusal | null {
  if (from === null) return 'unknown-version'
  if (known.drafted) return 'code-taken'
  return known.published && from?.code !== code ? 'code-taken' : null
}

export type PublishRefusal = 'stale' | 'unsound' | 'unchanged'

/** Why a draft cannot become the next version, or null. */
export function refusalToPublish(
  draft: { version: number; definition: FormDefinition },
  seen: number | undefined,
  newest: FormDefinition | undefined,
): PublishRefusal | null {
  if (draft.version !== seen) return 'stale'
  if (findingsOf(draft.definition).length > 0) return 'unsound'
  return newest && isDeepStrictEqual(newest, draft.definition) ? 'unchanged' : null
}

export type ChangeRefusal = 'stale' | 'gone' | 'section-not-empty' | 'too-large'

/** A form longer than this serves nobody, and no page can show it. */
export const MOST_FIELDS = 300
