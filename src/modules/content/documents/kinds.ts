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

export type Standing = 'not-yet' | 'in-force' | 'open-ended' | 'expired' | 'unstated'

/** Whether a document holds on a day; its last day still counts. Without a recorded end nobody can promise that it still does. */
export function standingOn(
  document: { effectiveOn: string | null; expiresOn: string | null },
  today: string,
): Standing {
  if (document.expiresOn && document.expiresOn < today) return 'expired'
  if (!document.effectiveOn) return 'unstated'
  if (document.effectiveOn > today) return 'not-yet'
  return document.expiresOn ? 'in-force' : 'open-ended'
}
