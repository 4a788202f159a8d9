import type { CallKey } from './calls.ts'

/** How far a milestone has come; each goes through the ones before it, and a returned one waits for its founder. */
export type Reach =
  | 'handed-in'
  | 'returned'
  | 'accepted'
  | 'asked'
  | 'approved-once'
  | 'approved'
  | 'paid'

/** A milestone that was begun: how far it came, and how many days ago it was handed in. */
export type Begun = { reach: Reach; daysAgo: number }

/** What became of the money of one contract. */
export type MoneyPlot = {
  call: CallKey
  startup: string
  milestones: readonly Begun[]
  /** Its end: everything settled, settled once what was left came back, or still owing some of it. */
  ends?: 'settled' | 'repaid' | 'owing'
}

const paid = (daysAgo: number): Begun => ({ reach: 'paid', daysAgo })

/** In the older call every contract has been paid for its first milestone; these went on from there. */
const wholeLives: Record<string, NonNullable<MoneyPlot['ends']>> = {
  'Sóng Lạnh': 'settled',
  'Khuôn Nhanh': 'repaid',
  'Sổ Sáng': 'owing',
}

const begunIn: Record<string, readonly Begun[]> = {
  'Cảng Mở': [paid(110), { reach: 'approved-once', daysAgo: 19 }],
  'Ao Thông': [paid(106), { reach: 'handed-in', daysAgo: 4 }],
  'Phao Sáng': [{ reach: 'returned', daysAgo: 15 }],
  'Mắt Hàn': [paid(98), { reach: 'asked', daysAgo: 21 }],
  'Lưới Xanh': [{ reach: 'approved', daysAgo: 40 }],
  'Nắp Kín': [{ reach: 'asked', daysAgo: 16 }],
  'Mặn Ngọt': [{ reach: 'accepted', daysAgo: 12 }],
}

/** The startup that has changed its account, so that what it had asked for stands still. */
export const changesAccount = { startup: 'Mắt Hàn', daysAgo: 5 }

/** Startups of the newer call whose account Finance has still to confirm, or that have stated none. */
export const unconfirmed: readonly string[] = ['Thu Hồi', 'Phượng Studio']
export const withoutAccount: readonly string[] = ['Bước Vững', 'Vườn Tầng', 'Gạch Bùn']

export function moneyPlotFor(call: CallKey, startup: string, number: number): MoneyPlot {
  if (call !== 'settled') return { call, startup, milestones: begunIn[startup] ?? [] }
  const ends = wholeLives[startup]
  const milestones = [paid(272 - (number % 5)), ...(ends ? [paid(180 - (number % 5))] : [])]
  return { call, startup, milestones, ...(ends ? { ends } : {}) }
}
