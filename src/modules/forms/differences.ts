import { isDeepStrictEqual } from 'node:util'
import type { Text } from '#platform/locale.ts'
import type { FormDefinition, FormField, TableColumn } from './definition.ts'

export const changeKinds = [
  'added',
  'removed',
  'type-changed',
  'now-required',
  'no-longer-required',
  'options-removed',
  'options-added',
  'limits-changed',
  'condition-changed',
  'sum-changed',
  'reworded',
  'moved',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One thing that is another in a later version: of a field, or of a column as `<field>.<column>`. */
export type FormChange = {
  kind: ChangeKind
  code: string
  label: Text
  /** Whoever filled the earlier version may have to do something: a new demand, or an answer that no longer has a place. */
  burdens: boolean
}

/** What a later version changes, in its order; what went away stands at the end. */
export function formDifferences(
  before: FormDefinition | undefined,
  after: FormDefinition,
): FormChange[] {
  const old = partsOf(before ?? { sections: [] })
  const now = partsOf(after)
  const changes = [...now.values()].flatMap((part) => {
    const earlier = old.get(part.code)
    if (!earlier) return [change('added', part, part.required)]
    return kindsOf(earlier, part).map(([kind, burdens]) => change(kind, part, burdens))
  })
  const removed = [...old.values()]
    .filter(({ code }) => !now.has(code))
    .map((part) => change('removed', part, true))
  return [...changes, ...movedIn([...old.keys()], now), ...removed]
}

type Part = Pick<
  FormField,
  'code' | 'label' | 'help' | 'required' | 'min' | 'max' | 'options' | 'showIf'
> &
  Pick<TableColumn, 'factors' | 'sumIs'> & { type: string; home: string }

function partsOf(definition: FormDefinition): Map<string, Part> {
  const parts = new Map<string, Part>()
  for (const section of definition.sections)
    for (const field of section.fields) {
      // A condition of the section is one of each of its fields.
      const home = JSON.stringify([section.code, section.showIf ?? null])
      parts.set(field.code, { ...field, home })
      for (const column of field.columns ?? []) {
        const code = `${field.code}.${column.code}`
        const label = {
          vi: `${field.label.vi}: ${column.label.vi}`,
          en: `${field.label.en}: ${column.label.en}`,
        }
        parts.set(code, { ...column, code, label, home: field.code })
      }
    }
  return parts
}

const change = (kind: ChangeKind, { code, label }: Part, burdens: boolean): FormChange => ({
  kind,
  code,
  label,
  burdens,
})

function kindsOf(old: Part, now: Part): [ChangeKind, boolean][] {
  const kinds: [ChangeKind, boolean][] = []
  if (old.type !== now.type) kinds.push(['type-changed', true])
  if (!old.required && now.required) kinds.push(['now-required', true])
  if (old.required && !now.required) kinds.push(['no-longer-required', false])
  const [had, has] = [valuesOf(old), valuesOf(now)]
  if (had.some((value) => !has.includes(value))) kinds.push(['options-removed', true])
  if (has.some((value) => !had.includes(value))) kinds.push(['options-added', false])
  if (old.min !== now.min || old.max !== now.max)
    kinds.push(['limits-changed', isTighter(old, now)])
  if (!isDeepStrictEqual([old.home, old.showIf], [now.home, now.showIf]))
    kinds.push(['condition-changed', true])
  if (!isDeepStrictEqual(sumsOf(old), sumsOf(now))) kinds.push(['sum-changed', true])
  if (!isDeepStrictEqual(wordsOf(old), wordsOf(now))) kinds.push(['reworded', false])
  return kinds
}

const valuesOf = ({ options = [] }: Part) => options.map(({ value }) => value)
const sumsOf = ({ factors, sumIs }: Part) => [factors, sumIs]
const wordsOf = ({ label, help, options }: Part) => [label, help, options?.map((o) => o.label)]

const isTighter = (old: Part, now: Part) =>
  (now.min ?? Number.NEGATIVE_INFINITY) > (old.min ?? Number.NEGATIVE_INFINITY) ||
  (now.max ?? Number.POSITIVE_INFINITY) < (old.max ?? Number.POSITIVE_INFINITY)

/** The fields that stand elsewhere among those that both versions have: the fewest that explain the new order. */
function movedIn(oldOrder: readonly string[], now: ReadonlyMap<string, Part>): FormChange[] {
  const kept = oldOrder.filter((code) => now.has(code))
  const order = [...now.values()].filter(({ code }) => kept.includes(code))
  const still = longestRun(order.map(({ code }) => kept.indexOf(code)))
  return order
    .filter((part) => !still.has(kept.indexOf(part.code)))
    .map((part) => change('moved', part, false))
}

/** The longest rising run within an order. */
function longestRun(order: readonly number[]): Set<number> {
  const runs: number[][] = []
  for (const place of order) {
    const before = runs.filter((run) => (run.at(-1) ?? -1) < place)
    const longest = before.reduce<number[]>((a, b) => (b.length > a.length ? b : a), [])
    runs.push([...longest, place])
  }
  return new Set(runs.reduce((a, b) => (b.length > a.length ? b : a), []))
}
