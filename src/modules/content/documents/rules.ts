import { fold } from '#platform/text/fold.ts'
import type { DocumentState, Relation } from './kinds.ts'

export type Edge = { fromId: string; toId: string }

/** Whether one more relation would lead back to where it began. Each relation points at an older text, so a circle is always a mistake. */
export function closesCircle(edges: readonly Edge[], { fromId, toId }: Edge): boolean {
  const seen = new Set<string>()
  const open = [toId]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === fromId) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...edges.filter((edge) => edge.fromId === id).map((edge) => edge.toId))
  }
  return false
}

export type Ending = {
  relation: Relation
  fromDay: string | null
  clauses: string | null
  leavesInForce: boolean
  /** When the replacing document takes effect. */
  effectiveOn: string | null
}

/** The last day of a document: the earliest of its own end and the days before whole replacements; null while none is known. */
export function lastDay(expiresOn: string | null, replacements: readonly Ending[]): string | null {
  const ends = replacements.flatMap((each) => {
    const from = each.fromDay ?? each.effectiveOn
    const ends = each.relation === 'replaces' && each.clauses === null && !each.leavesInForce
    return ends && from ? [dayBefore(from)] : []
  })
  return [...(expiresOn ? [expiresOn] : []), ...ends].toSorted()[0] ?? null
}

export const dayBefore = (day: string) =>
  Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
export const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** The articles ("Điều 5", "khoản 2 Điều 12a") that words name. */
const articlesIn = (words: string): string[] =>
  [...fold(words).matchAll(/dieu (\d+[a-z]?)(?![\p{L}\p{N}])/gu)].map(([, number = '']) => number)

/** Whether a citation is touched where only some clauses of a document were replaced; one that names no article may be. */
export function touchesClauses(citation: string, replaced: string): boolean {
  const [cited, gone] = [articlesIn(citation), articlesIn(replaced)]
  return cited.length === 0 || gone.length === 0 || cited.some((article) => gone.includes(article))
}

export type ChangeRefusal = 'stale' | 'already-recorded' | 'circle' | 'officers-only'
export type PublishRefusal = 'stale' | 'already-published'
export type WithdrawRefusal = 'stale' | 'not-published'
export type DocumentRefusal = ChangeRefusal | PublishRefusal | WithdrawRefusal

type Kept = { state: DocumentState; version: number }

/** Why a change cannot be kept, or null. What the public reads is for officers to change; drafts are for editors too. */
export function refusalToChange(
  { state, version }: Kept,
  { read, isOfficer }: { read: number | undefined; isOfficer: boolean },
): 'stale' | 'officers-only' | null {
  if (state === 'published' && !isOfficer) return 'officers-only'
  return version === read ? null : 'stale'
}

export function refusalToPublish({ state, version }: Kept, read: number | undefined) {
  if (state === 'published') return 'already-published'
  return version === read ? null : 'stale'
}

export function refusalToWithdraw({ state, version }: Kept, read: number | undefined) {
  if (state !== 'published') return 'not-published'
  return version === read ? null : 'stale'
}
