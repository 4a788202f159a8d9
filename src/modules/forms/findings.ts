import type { Text } from '#platform/locale.ts'
import {
  type Comparison,
  type Condition,
  type FieldType,
  type FormDefinition,
  type FormField,
  type FormSection,
  fieldsOf,
  type ShowIf,
  type TableColumn,
} from './definition.ts'
import { MOST_ROWS } from './table-rules.ts'

export const findingCodes = [
  'no-section',
  'no-field',
  'no-label',
  'no-english',
  'half-help',
  'duplicate-code',
  'no-options',
  'duplicate-option',
  'no-columns',
  'duplicate-column',
  'bad-factors',
  'bad-comparison-field',
  'limits-crossed',
  'too-many-rows',
  'unknown-target',
  'later-target',
  'unfit-target',
  'unfit-value',
] as const
export type FindingCode = (typeof findingCodes)[number]

/** What keeps a form from being published, and where it stands. */
export type Finding = {
  code: FindingCode
  section?: string
  field?: string
  column?: string
  /** What the sentence speaks of: the code of the other field, an option. */
  about?: string
}

/** Everything that keeps a form from being published, in its order. */
export function findingsOf(definition: FormDefinition): Finding[] {
  if (definition.sections.length === 0) return [{ code: 'no-section' }]
  const order = fieldsOf(definition)
  const findings: Finding[] = order.length === 0 ? [{ code: 'no-field' }] : []
  const before: FormField[] = []
  for (const section of definition.sections) {
    const place = { section: section.code }
    const add = (code: FindingCode, about?: string) =>
      findings.push({ code, ...place, ...(about ? { about } : {}) })
    for (const code of ofSection(section, definition)) add(code)
    for (const [code, about] of ofShowIf(section.showIf, before, order)) add(code, about)
    for (const field of section.fields) {
      findings.push(...ofField(field, before, order).map((each) => ({ ...place, ...each })))
      before.push(field)
    }
  }
  return findings
}

function ofSection(section: FormSection, { sections }: FormDefinition): FindingCode[] {
  const twice = sections.find(({ code }) => code === section.code) !== section
  return [
    ...ofLabel(section.title),
    ...(isHalf(section.intro) ? (['half-help'] as const) : []),
    ...(twice ? (['duplicate-code'] as const) : []),
  ]
}

function ofField(field: FormField, before: readonly FormField[], order: FormField[]): Finding[] {
  const findings: Finding[] = []
  const add = (code: FindingCode, about?: string) =>
    findings.push({ code, field: field.code, ...(about ? { about } : {}) })
  for (const code of ofLabel(field.label)) add(code)
  if (isHalf(field.help)) add('half-help')
  if (before.some(({ code }) => code === field.code)) add('duplicate-code')
  if (field.min !== undefined && field.max !== undefined && field.min > field.max)
    add('limits-crossed')
  if (field.type === 'choice' || field.type === 'choices')
    for (const [code, about] of ofOptions(field)) add(code, about)
  if (field.type === 'table') findings.push(...ofTable(field, order))
  for (const [code, about] of ofShowIf(field.showIf, before, order)) add(code, about)
  return findings
}

const ofLabel = ({ vi, en }: Text): FindingCode[] =>
  vi.trim() === '' ? ['no-label'] : en.trim() === '' ? ['no-english'] : []

const isHalf = (text: Text | undefined) =>
  text !== undefined && (text.vi.trim() === '') !== (text.en.trim() === '')

type Reason = [FindingCode, string?]

function ofOptions({ options = [] }: Pick<FormField, 'options'>): Reason[] {
  if (options.length === 0) return [['no-options']]
  const twice = options.filter(({ value }, at) => options.findIndex((o) => o.value === value) < at)
  const poor = options.filter(({ label }) => ofLabel(label).length > 0)
  return [
    ...twice.map(({ value }): Reason => ['duplicate-option', value]),
    ...poor.map(({ value }): Reason => ['no-english', value]),
  ]
}

function ofTable(field: FormField, order: readonly FormField[]): Finding[] {
  const { columns = [], max = 0, min = 0 } = field
  const here = { field: field.code }
  if (columns.length === 0) return [{ code: 'no-columns', ...here }]
  const findings: Finding[] = []
  if (max > MOST_ROWS || min > MOST_ROWS)
    findings.push({ code: 'too-many-rows', ...here, about: String(MOST_ROWS) })
  for (const [at, column] of columns.entries()) {
    const add = ([code, about]: Reason) =>
      findings.push({ code, ...here, column: column.code, ...(about ? { about } : {}) })
    for (const code of ofLabel(column.label)) add([code])
    if (columns.findIndex(({ code }) => code === column.code) < at) add(['duplicate-column'])
    if (column.min !== undefined && column.max !== undefined && column.min > column.max)
      add(['limits-crossed'])
    if (column.type === 'choice') ofOptions(column).forEach(add)
    if (column.type === 'product' && !multiplies(column, columns)) add(['bad-factors'])
    if (column.sumIs && !isCountable(order.find(({ code }) => code === column.sumIs?.field)))
      add(['bad-comparison-field', column.sumIs.field])
  }
  return findings
}

const multiplies = ({ factors = ['', ''] }: TableColumn, columns: readonly TableColumn[]) =>
  factors.every((factor) => columns.some((each) => each.code === factor && isCountable(each)))

const isCountable = (thing: { type: string } | undefined) =>
  thing?.type === 'number' || thing?.type === 'money'

function ofShowIf(
  showIf: ShowIf | undefined,
  before: readonly FormField[],
  order: readonly FormField[],
): Reason[] {
  return (showIf?.conditions ?? []).flatMap((condition): Reason[] => {
    const target = before.find(({ code }) => code === condition.field)
    if (target) {
      if (!comparisonsFor(target.type).includes(condition.is))
        return [['unfit-target', condition.field]]
      return fits(condition, target) ? [] : [['unfit-value', condition.field]]
    }
    const later = order.some(({ code }) => code === condition.field)
    return [[later ? 'later-target' : 'unknown-target', condition.field]]
  })
}

/** Which comparisons a field of a type can be put to; a file and a table decide nothing. */
export function comparisonsFor(type: FieldType): Comparison[] {
  if (type === 'file' || type === 'table') return []
  const always: Comparison[] = ['answered', 'not-answered']
  if (type === 'choices') return ['includes', ...always]
  if (type === 'number' || type === 'money')
    return ['equal', 'not-equal', 'at-least', 'at-most', ...always]
  return type === 'choice' || type === 'yes-no' ? ['equal', 'not-equal', ...always] : always
}

function fits({ is, value }: Condition, { type, options = [] }: FormField): boolean {
  if (is === 'answered' || is === 'not-answered') return true
  if (type === 'number' || type === 'money') return /^-?\d{1,15}$/.test(value ?? '')
  if (type === 'yes-no') return value === 'yes' || value === 'no'
  return options.some((option) => option.value === value)
}
