import type { Campaign, Piece } from './schema.ts'

export const coverageKinds = ['portal', 'press', 'online', 'radio', 'television', 'social'] as const
export type CoverageKind = (typeof coverageKinds)[number]

export const pieceStates = ['planned', 'done', 'dropped'] as const
export type PieceState = (typeof pieceStates)[number]

export type CampaignState = 'ahead' | 'running' | 'over' | 'closed'

/** Where a campaign stands on a day; both its days belong to it. */
export function campaignState(
  { startsOn, endsOn, closedAt }: Pick<Campaign, 'startsOn' | 'endsOn' | 'closedAt'>,
  today: string,
): CampaignState {
  if (closedAt) return 'closed'
  if (today < startsOn) return 'ahead'
  return today > endsOn ? 'over' : 'running'
}

export type CampaignRefusal = 'stale' | 'closed'

export function refusalToChange(
  campaign: Pick<Campaign, 'closedAt' | 'version'>,
  version: number | undefined,
): CampaignRefusal | null {
  if (campaign.closedAt) return 'closed'
  return version === campaign.version ? null : 'stale'
}

export type PieceRefusal = 'closed' | 'settled'

/** Why a piece cannot be settled, or null: what is done or dropped stays so. */
export function refusalToSettle(
  campaign: Pick<Campaign, 'closedAt'>,
  piece: Pick<Piece, 'state'>,
): PieceRefusal | null {
  if (campaign.closedAt) return 'closed'
  return piece.state === 'planned' ? null : 'settled'
}

export type CoverageRefusal = 'in-the-future' | 'no-such-campaign'

type Counts = {
  /** YYYY-MM */
  month: string
  pieces: number
  reach: number
  /** How many have no measured reach: the sum says nothing about them. */
  unmeasured: number
}

/** What one kind of outlet brought in a month. */
export type Counted = Counts & { kind: CoverageKind }
export type MonthTotal = Counts & { byKind: Partial<Record<CoverageKind, number>> }

/** The totals of each month, the newest first. */
export function monthlyTotals(rows: readonly Counted[]): MonthTotal[] {
  const months = Map.groupBy(rows, ({ month }) => month)
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
  return [...months]
    .map(([month, its]) => ({
      month,
      pieces: sum(its.map(({ pieces }) => pieces)),
      reach: sum(its.map(({ reach }) => reach)),
      unmeasured: sum(its.map(({ unmeasured }) => unmeasured)),
      byKind: Object.fromEntries(its.map(({ kind, pieces }) => [kind, pieces])),
    }))
    .toSorted((a, b) => b.month.localeCompare(a.month))
}
