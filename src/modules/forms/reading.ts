import type { Problem, Raw } from '#platform/http/form.ts'
import { readMoney } from '#platform/http/typed.ts'
import { hasControlCharacters } from '#platform/text/normalise.ts'
import type { Answer, Answers } from './answers.ts'
import { type FieldOption, type FormDefinition, type FormField, fieldsOf } from './definition.ts'
import { MOST_ROWS, rowsOf, splitCell, typedColumns } from './table-rules.ts'

/** More letters than this are not kept even in a draft. */
export const LONGEST_ANSWER = 20_000

/**
 * The answers in a posted form. A field or cell that was not posted is absent: a partial post touches nothing else.
 * `problems` are the texts that cannot be stored at all; what the form itself demands is `problemsOf`.
 * `stored` is what is known already, so that a table cannot grow without end by small posts.
 */
export function readAnswers(
  definition: FormDefinition,
  raw: Raw,
  stored: Answers = {},
): { answers: Answers; problems: Problem[] } {
  const answers: Answers = {}
  const problems: Problem[] = []
  const read = (name: string, kind: Kind, given: string | string[]) => {
    const texts = [given].flat()
    if (texts.some(hasControlCharacters)) problems.push({ field: name, code: 'unreadable' })
    else if (texts.some((text) => text.length > LONGEST_ANSWER) || texts.length > 200)
      problems.push({ field: name, code: 'too-long', limit: String(LONGEST_ANSWER) })
    else answers[name] = readAnswer(kind, texts)
  }
  for (const field of fieldsOf(definition)) {
    if (field.type === 'file') continue
    if (field.type === 'table') {
      for (const [name, column, given] of cellsIn(raw, field)) read(name, column, given)
      if (rowsOf(field, { ...stored, ...answers }).length > MOST_ROWS)
        problems.push({ field: field.code, code: 'too-many-rows', limit: String(MOST_ROWS) })
      continue
    }
    const given = raw[field.code]
    if (given !== undefined) read(field.code, field, given)
  }
  return { answers, problems }
}

type Kind = { type: string; options?: FieldOption[] }

function cellsIn(raw: Raw, field: FormField): [string, Kind, string | string[]][] {
  const columns = new Map(typedColumns(field).map((column) => [column.code, column]))
  return Object.entries(raw).flatMap(([name, given]): [string, Kind, string | string[]][] => {
    const cell = splitCell(name)
    const column = cell?.field === field.code ? columns.get(cell.column) : undefined
    return column ? [[name, column, given]] : []
  })
}

function readAnswer({ type, options = [] }: Kind, texts: readonly string[]): Answer {
  if (type === 'choices')
    // In the order of the form, so that the same ticks are the same answer.
    return [
      ...options.map((option) => option.value).filter((value) => texts.includes(value)),
      ...new Set(texts.filter((text) => text !== '' && !options.some((o) => o.value === text))),
    ]
  const typed = (texts[0] ?? '').trim()
  if (type === 'money') return readMoney(typed) ?? typed
  if (type === 'number') return /^-?\d{1,15}$/.test(typed) ? Number(typed) : typed
  if (type === 'yes-no') return typed === 'yes' ? true : typed === 'no' ? false : typed
  return typed
}
