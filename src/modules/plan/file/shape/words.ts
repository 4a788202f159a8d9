import { z } from 'zod'

const plain = z.string().trim().min(1).max(2000).normalize('NFC')

/** Free words as the source writes them: document numbers, clauses, spellings. */
export const words = plain

/** A text in both languages; `vi` is the source. */
export const text = z.strictObject({ vi: plain, en: plain })

/** A code that may stand in a public address. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** A number as official documents count: `I.1`, `II.4.2`, `3`. */
export const ordinal = z
  .string()
  .max(20)
  .regex(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/)

/** The name of a ledger act: `module.noun-past-participle`. */
export const act = z
  .string()
  .max(80)
  .regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/)

/** The name of a fact that a profile or a ledger entry carries. */
export const fact = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/)

/** A calendar day of the city, `2017-06-05`. */
export const day = z.iso.date()

export const year = z.int().min(1900).max(2200)

/** A day on which a plan begins or ends: work is opened and counted for each of its years, so a slip must not make thousands. */
export const planDay = day.pipe(
  z.string().refine((on) => year.safeParse(Number(on.slice(0, 4))).success),
)

/** The last day of a month `2027-06`, a quarter `2027-Q2` or a year; a day is its own. */
export function lastDayOf(written: string | number): string {
  const [of = '', part] = String(written).split('-')
  if (/^\d{4}-\d\d-\d\d$/.test(String(written))) return String(written)
  const month = part?.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part ?? 12)
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year: Number(of), month })
  return `${of}-${String(month).padStart(2, '0')}-${daysInMonth}`
}

/** The day by which something is due, as sources write it: a day, a month, a quarter or a year. Kept as its last day. */
export const deadline = z
  .union([
    day,
    z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    z.string().regex(/^\d{4}-Q[1-4]$/),
    year,
  ])
  .transform(lastDayOf)

const scalar = z.union([z.string().min(1), z.number(), z.boolean()])

/** The facts an entry must carry to be counted: a value, or any one of several. */
export const where = z.record(fact, z.union([scalar, z.array(scalar).min(1)]))

export type Where = z.infer<typeof where>
