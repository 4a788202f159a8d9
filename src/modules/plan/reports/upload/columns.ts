import { messages } from './messages.ts'

const both = (key: 'code' | 'name' | 'unit' | 'prefilled' | 'stated' | 'explanation') => [
  messages.vi.columns[key],
  messages.en.columns[key],
]

/** Where the template has each column; only those that are read back are judged for formulas. */
export const COLUMNS = {
  code: { number: 1, letter: 'A', titles: both('code'), isRead: true },
  name: { number: 2, letter: 'B', titles: both('name'), isRead: false },
  unit: { number: 3, letter: 'C', titles: both('unit'), isRead: false },
  prefilled: { number: 4, letter: 'D', titles: both('prefilled'), isRead: false },
  stated: { number: 5, letter: 'E', titles: both('stated'), isRead: true },
  explanation: { number: 6, letter: 'F', titles: both('explanation'), isRead: true },
} as const

/** The name of the sheet in either language. */
export const SHEETS: readonly string[] = [messages.vi.sheet, messages.en.sheet]
