/** What the search can find, in the order in which it offers them. */
export const searchKinds = [
  'call',
  'programme',
  'article',
  'document',
  'question',
  'entry',
  'organisation',
  'plan',
] as const
export type SearchKind = (typeof searchKinds)[number]
