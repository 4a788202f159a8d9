import { isDay, readMoney } from '#platform/http/fields.ts'

// One milestone a line: title | what proves it | day | amount.
// One content item a line: title | kind of cost | from the state | from others.
// Rows pasted from a spreadsheet come with tabs.

export type NewMilestone = {
  title: string
  evidenceWanted: string
  /** YYYY-MM-DD. */
  dueOn: string
  /** In đồng. */
  amount: number
}

export type NewItem = {
  title: string
  costKind: string
  /** In đồng; both. */
  stateAmount: number
  otherAmount: number
}

/** The rows that were typed, or the number of the first line that cannot be read. */
export type Rows<Row> = { rows: Row[] } | { faultyLine: number }

function readRows<Row>(typed: string, read: (parts: string[]) => Row | undefined): Rows<Row> {
  const rows: Row[] = []
  for (const [index, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = read(line.split(/[|\t]/).map((part) => part.trim()))
    if (!row) return { faultyLine: index + 1 }
    rows.push(row)
  }
  return { rows }
}

export const readMilestones = (typed: string): Rows<NewMilestone> =>
  readRows(typed, (parts) => {
    const [title, evidenceWanted, day = '', money = ''] = parts
    const dueOn = dayOf(day)
    const amount = amountOf(money)
    if (parts.length !== 4 || !title || !evidenceWanted || !dueOn) return undefined
    return amount === undefined ? undefined : { title, evidenceWanted, dueOn, amount }
  })

export const readItems = (typed: string): Rows<NewItem> =>
  readRows(typed, (parts) => {
    const [title, costKind, state = '', other = '0'] = parts
    const stateAmount = amountOf(state)
    const otherAmount = amountOf(other || '0')
    if (parts.length < 3 || parts.length > 4 || !title || !costKind) return undefined
    if (stateAmount === undefined || otherAmount === undefined) return undefined
    return { title, costKind, stateAmount, otherAmount }
  })

/** In đồng; more than numbers can hold exactly is no amount. */
function amountOf(typed: string): number | undefined {
  const amount = readMoney(typed)
  return Number.isSafeInteger(amount) ? amount : undefined
}

/** `31/12/2026` as people write it, or `2026-12-31`. */
function dayOf(typed: string): string | undefined {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed) ?? []
  const day = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : typed
  return isDay(day) ? day : undefined
}

/** The lines that give these milestones. */
export const milestoneLines = (rows: readonly NewMilestone[]): string =>
  rows
    .map(({ title, evidenceWanted, dueOn, amount }) =>
      [title, evidenceWanted, dueOn, amount].join(' | '),
    )
    .join('\n')
