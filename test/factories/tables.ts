import { boxesOf, type EntryBox, type EntryDraft, type EntryKind } from '#modules/content/index.ts'
import type { Locale } from '#platform/locale.ts'

type Fact = EntryDraft['facts'][string] | undefined
type Field = NonNullable<EntryBox['field']>

const dayFirst = (day: string) => day.split('-').toReversed().join('/')

/** A fact as somebody would write it into a cell. */
function written(field: Field, fact: Fact, locale: Locale): string {
  if (fact === undefined) return ''
  switch (field.type) {
    case 'choice':
    case 'choices':
      return field.options
        .filter(({ value }) => [fact].flat().includes(value))
        .map(({ label }) => label[locale])
        .join('; ')
    case 'yesNo':
      return fact ? 'có' : 'không'
    case 'money':
      return `${Number(fact).toLocaleString('vi')} đồng`
    case 'number':
      return field.unit ? `${fact} ${field.unit[locale]}` : String(fact)
    case 'day':
      return dayFirst(String(fact))
    case 'moment': {
      const [day = '', time] = String(fact).split('T')
      return `${dayFirst(day)} ${time}`
    }
    case 'table': {
      const rows = Array.isArray(fact) ? fact.filter((row) => typeof row === 'object') : []
      return rows
        .map((row) =>
          field.columns
            .map(({ code, type }) =>
              type === 'day' ? dayFirst(String(row[code])) : String(row[code] ?? ''),
            )
            .join(' | '),
        )
        .join('\n')
    }
    default:
      return String(fact)
  }
}

function cellOf({ name, field, english }: EntryBox, draft: EntryDraft, locale: Locale): string {
  const language = english ? 'en' : 'vi'
  const own = { title: draft.title, summary: draft.summary, body: draft.body }
  const words = Object.entries(own).find(([word]) => name.replace(/_en$/, '') === word)?.[1]
  if (words) return words[language] ?? ''
  const fact = field && draft.facts[field.code]
  if (typeof fact === 'object' && !Array.isArray(fact)) return fact[language] ?? ''
  return field && !english ? written(field, fact, locale) : ''
}

/** A draft as a table of one row that has every box of its kind for a column, in the words of one language. */
export function asTable(kind: EntryKind, draft: EntryDraft, locale: Locale = 'vi'): string[][] {
  const boxes = boxesOf(kind)
  return [boxes.map(({ label }) => label[locale]), boxes.map((box) => cellOf(box, draft, locale))]
}

/** A table of these titles whose rows are otherwise those of a draft; more columns have one cell for all. */
export function tableOf(
  kind: EntryKind,
  draft: EntryDraft,
  titles: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string[][] {
  const [headers = [], cells = []] = asTable(kind, draft)
  return [
    [...headers, ...Object.keys(more)],
    ...titles.map((title) => [...cells.with(0, title), ...Object.values(more)]),
  ]
}
