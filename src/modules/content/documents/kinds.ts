import { fold } from '#platform/text/fold.ts'

export const documentKinds = [
  'law',
  'decree',
  'resolution',
  'decision',
  'circular',
  'directive',
  'plan',
  'programme',
  'submission',
  'letter',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const documentStates = ['draft', 'published', 'withdrawn'] as const
export type DocumentState = (typeof documentStates)[number]

export const relations = ['replaces', 'amends', 'guides', 'based-on'] as const
export type Relation = (typeof relations)[number]

const officialNames: Record<string, DocumentKind> = {
  luat: 'law',
  'bo luat': 'law',
  'nghi dinh': 'decree',
  'nghi quyet': 'resolution',
  'quyet dinh': 'decision',
  'thong tu': 'circular',
  'chi thi': 'directive',
  'ke hoach': 'plan',
  'chuong trinh': 'programme',
  'de an': 'programme',
  'to trinh': 'submission',
  'cong van': 'letter',
}

/** The kind that the official Vietnamese name of a document stands for. */
export const documentKindOf = (name: string): DocumentKind => officialNames[fold(name)] ?? 'other'

export const standings = ['not-yet', 'in-force', 'open-ended', 'expired', 'unstated'] as const
export type Standing = (typeof standings)[number]

export type Term = { effectiveOn: string | null; expiresOn: string | null; endsOn?: string | null }

/** The last day on which a document holds, where one is known. */
export const endOf = ({ expiresOn, endsOn }: Omit<Term, 'effectiveOn'>): string | null =>
  endsOn ?? expiresOn

/** Whether a document holds on a day; its last day still counts. Without a recorded end nobody can promise that it still does. */
export function standingOn(document: Term, today: string): Standing {
  const end = endOf(document)
  if (end && end < today) return 'expired'
  if (!document.effectiveOn) return 'unstated'
  if (document.effectiveOn > today) return 'not-yet'
  return end ? 'in-force' : 'open-ended'
}
