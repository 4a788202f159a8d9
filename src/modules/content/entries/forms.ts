import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { rowsOf } from '#platform/http/rows.ts'
import type { Written } from '#platform/text/searchable.ts'
import type { Fact, Facts } from './facts.ts'
import { optionalValue, requiredValue } from './field-values.ts'
import { type Field, isWrittenField } from './kinds/field.ts'
import type { Kind } from './kinds/kind.ts'

/** What somebody writes of one thing. References to entries are still the addresses that were typed. */
export type EntryDraft = {
  title: Written
  summary: Written
  body: Written
  organisationId: string | null
  facts: Facts
}

export const BODY_MAX = 20_000

/** The name of a field's box for its English. */
export const englishName = (code: string) => `${code}_en`

const ownWords = z.object({
  title: field.text(200),
  summary: field.text(500),
  body: field.optionalText(BODY_MAX),
  title_en: field.optionalText(200),
  summary_en: field.optionalText(500),
  body_en: field.optionalText(BODY_MAX),
  organisation: z.preprocess(
    (value) => (typeof value === 'string' && value !== '' ? value : undefined),
    field.id().optional(),
  ),
})

const cells = {
  text: () => field.text(300),
  number: () => field.wholeNumber({ min: 0, max: 1_000_000_000 }),
  money: () => field.money(),
  day: () => field.day(),
}

const blankCell = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (value) => (String(value ?? '').trim() === '' ? undefined : value),
    schema.optional(),
  )

/** One field of a kind, read from a whole form. */
function readField(one: Field, raw: Record<string, unknown>, faults: Fault[]): Fact | undefined {
  if (one.type === 'table') {
    const shape = Object.fromEntries(
      one.columns.map(({ code, type, optional }) => [
        code,
        optional ? blankCell(cells[type]()) : cells[type](),
      ]),
    )
    const read = rowsOf(one.code, shape).safeParse(raw)
    for (const { message, path } of read.error?.issues ?? [])
      faults.push({ message, path: [String(path[0])] })
    const rows = read.data?.[one.code] ?? []
    if (rows.length === 0 && !one.optional && read.success)
      faults.push({ message: 'required', path: [one.code] })
    return rows.length > 0 ? rows.map(withoutBlanks) : undefined
  }
  const schema = one.optional ? optionalValue(one) : requiredValue(one)
  const read = schema.safeParse(raw[one.code])
  for (const { message } of read.error?.issues ?? []) faults.push({ message, path: [one.code] })
  if (!isWrittenField(one) || typeof read.data !== 'string') return read.data
  const english = field.optionalText(one.max ?? 300).safeParse(raw[englishName(one.code)])
  for (const { message } of english.error?.issues ?? [])
    faults.push({ message, path: [englishName(one.code)] })
  return { vi: read.data, en: english.data || null }
}

type Fault = { message: string; path: string[] }

const withoutBlanks = (row: Record<string, unknown>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[column, value]] : [],
    ),
  )

/** The form of a kind, made from its fields. English is given for title and summary together, or for neither. */
export const entryForm = (kind: Kind) =>
  z.record(z.string(), z.unknown()).transform((raw, context): EntryDraft => {
    const faults: Fault[] = []
    const words = ownWords.safeParse(raw)
    for (const { message, path } of words.error?.issues ?? [])
      faults.push({ message, path: path.map(String) })
    const facts: Facts = {}
    for (const one of kind.fields) {
      const read = readField(one, raw, faults)
      if (read !== undefined) facts[one.code] = read
    }
    for (const [first, second] of kind.inOrder ?? [])
      if (String(facts[first] ?? '') > String(facts[second] ?? '~'))
        faults.push({ message: 'ends-before-start', path: [second] })
    faults.push(...englishFaults(kind, raw))
    for (const fault of faults) context.addIssue({ code: 'custom', ...fault })
    if (!words.data || faults.length > 0) return z.NEVER
    const { title, summary, body, title_en, summary_en, body_en, organisation } = words.data
    return {
      title: { vi: title, en: title_en || null },
      summary: { vi: summary, en: summary_en || null },
      body: { vi: body, en: body_en || null },
      organisationId: organisation ?? null,
      facts,
    }
  })

/** Whoever gives some English must give the title and the summary in it, or no page can be shown in English. */
function englishFaults(kind: Kind, raw: Record<string, unknown>): Fault[] {
  const typed = (name: string) => String([raw[name] ?? ''].flat()[0] ?? '').trim() !== ''
  const names = [
    'title',
    'summary',
    'body',
    ...kind.fields.filter(isWrittenField).map(({ code }) => code),
  ]
  if (!names.some((name) => typed(englishName(name)))) return []
  return ['title', 'summary']
    .map(englishName)
    .filter((name) => !typed(name))
    .map((name) => ({ message: 'english-incomplete', path: [name] }))
}

export const reasonForm = z.object({ reason: field.text(500) })
