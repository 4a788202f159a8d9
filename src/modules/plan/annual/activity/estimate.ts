/** A row of an estimate (Decree 268/2025/NĐ-CP, Annex VI.2): so many units at so much, from one source. Amounts in đồng. */
export type EstimateRow = {
  what: string
  unit: string
  /** Code of a source of money of the plan. */
  source: string
  quantity: number
  norm: number
}

/** What the rows of one estimate may come to: sums over whole plans stay exact numbers. */
export const MOST = 10_000_000_000_000

export const amountOf = ({ quantity, norm }: Pick<EstimateRow, 'quantity' | 'norm'>): number =>
  quantity * norm

/** An amount from a source. */
export type Share = { source: string; amount: number }

export const sharesOf = (rows: readonly EstimateRow[]): Share[] =>
  rows.map((row) => ({ source: row.source, amount: amountOf(row) }))

/** Sums by source, in the order in which the sources first come up. */
export function bySource(shares: readonly Share[]): Share[] {
  const sums = new Map<string, number>()
  for (const { source, amount } of shares) sums.set(source, (sums.get(source) ?? 0) + amount)
  return [...sums].map(([source, amount]) => ({ source, amount }))
}

export const totalOf = (shares: readonly Pick<Share, 'amount'>[]): number =>
  shares.reduce((sum, { amount }) => sum + amount, 0)

export const amountFrom = (shares: readonly Share[], source: string): number =>
  totalOf(shares.filter((share) => share.source === source))
