import type { Consolidation, Explanation, Saying } from './content.ts'

/** What becomes of an agency's words: they stand in the report, its text covers them, or they stay out for a reason. */
export const ways = ['inserted', 'covered', 'left-out'] as const
export type Way = (typeof ways)[number]

export type Handling = { reportId: string; part: string; way: Way; reason: string }

/** Which words of a report: those under a heading, or those that explain a figure. */
export const explanationOf = (code: string): string => `so-lieu-${code}`

export const keyOf = ({ reportId, part }: Pick<Saying, 'reportId' | 'part'>): string =>
  `${reportId}.${part}`

/** Every word that the office has to do something about, each once. Proposals are items of their own. */
export const sayingsOf = ({
  sections,
  explanations,
}: Pick<Consolidation, 'sections' | 'explanations'>): (Saying | Explanation)[] => [
  ...explanations,
  ...sections.flatMap(({ sayings }) => sayings),
]

export const unhandled = (content: Pick<Consolidation, 'sections' | 'explanations'>) =>
  sayingsOf(content).filter(({ way }) => way === null)

export type DraftRefusal = 'issued' | 'stale'

type Draft = { version: number; issuedAt: Date | null }

/** Why a draft cannot be changed, or null. */
export function refusalToDraft(
  { version, issuedAt }: Draft,
  seen: number | undefined,
): DraftRefusal | null {
  if (issuedAt) return 'issued'
  return version === seen ? null : 'stale'
}

export type IssueRefusal = DraftRefusal | 'period-running' | 'unhandled' | 'no-text'

/** Why a report cannot be issued, or null: nothing that an agency said may be lost. */
export function refusalToIssue(
  draft: Draft,
  content: Pick<Consolidation, 'sections' | 'explanations'>,
  { seen, today, until }: { seen: number | undefined; today: string; until: string },
): IssueRefusal | null {
  const refusal = refusalToDraft(draft, seen)
  if (refusal) return refusal
  if (today <= until) return 'period-running'
  if (unhandled(content).length > 0) return 'unhandled'
  const results = content.sections.find(({ heading }) => heading === 'results')
  return results?.text.trim() ? null : 'no-text'
}
