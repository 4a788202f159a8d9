export const sourceKinds = ['state', 'other'] as const
export type SourceKind = (typeof sourceKinds)[number]

/**
 * The accounts of a line. Money moves granted → available → committed → paid → settled;
 * what is asked back goes paid → receivable, and received, to available again.
 * `granted` is the counterpart of everything: minus what was ever allocated.
 */
export const accounts = [
  'granted',
  'available',
  'committed',
  'paid',
  'settled',
  'receivable',
] as const
export type Account = (typeof accounts)[number]
