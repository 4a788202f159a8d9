import type { StoredConsolidation } from './schema.ts'

type Issued = Pick<StoredConsolidation, 'officialNumber' | 'publishedAt' | 'version'> & {
  issuedOn: string
}

export type AfterwardsRefusal =
  | 'in-the-future'
  | 'before-issue'
  | 'already-public'
  | 'not-public'
  | 'stale'
  | 'no-such-figure'

/** Why number and day of the paper cannot be kept, or null. They may be put right: the paper, not the report, bears them. */
export function refusalToNumber(
  { issuedOn, version }: Issued,
  { officialOn, today, seen }: { officialOn: string; today: string; seen: number | undefined },
): Extract<AfterwardsRefusal, 'in-the-future' | 'before-issue' | 'stale'> | null {
  if (version !== seen) return 'stale'
  if (officialOn > today) return 'in-the-future'
  return officialOn < issuedOn ? 'before-issue' : null
}

export const refusalToPublish = ({
  publishedAt,
}: Pick<Issued, 'publishedAt'>): 'already-public' | null => (publishedAt ? 'already-public' : null)

export const refusalToWithdraw = ({
  publishedAt,
}: Pick<Issued, 'publishedAt'>): 'not-public' | null => (publishedAt ? null : 'not-public')
