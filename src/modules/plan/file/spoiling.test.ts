import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { readPlanFile } from './index.ts'

const sound: unknown = parse(
  readFileSync(
    new URL('../../../../plans/mau-tinh-bien-xanh-2026-2030.yaml', import.meta.url),
    'utf8',
  ),
)

// What a plan may leave out.
const optional = [
  'isSample',
  'succeeds',
  'isGroup',
  'within',
  'measure',
  'holdsFrom',
  'holdsUntil',
  'criteria',
  'items',
  'coordinators',
  'indicators',
  'supportLines',
  'asWritten',
  'sources',
  'window',
  'dueWorkingDays',
  'successors',
  'regimes',
  'outline',
]

type Step = string | number

/** The ways to everything in a value. */
function waysIn(value: unknown, way: Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [way]
  const steps: [Step, unknown][] = Array.isArray(value)
    ? value.map((it, i) => [i, it])
    : Object.entries(value)
  return [way, ...steps.flatMap(([step, it]) => waysIn(it, [...way, step]))]
}

/** A copy in which the value at the way is another, or is gone when the change gives undefined. */
function changed(value: unknown, [step, ...rest]: readonly Step[], to: unknown): unknown {
  if (step === undefined) return to
  if (Array.isArray(value)) return value.map((it, i) => (i === step ? changed(it, rest, to) : it))
  return Object.fromEntries(
    Object.entries(value ?? {})
      .map(([key, it]): [string, unknown] => [key, key === step ? changed(it, rest, to) : it])
      .filter(([, it]) => it !== undefined),
  )
}

const ways = waysIn(sound)
const keys = ways.filter((way) => typeof way.at(-1) === 'string')

test('a required entry that is gone is a fault at a line of the file', () => {
  const required = keys.filter((way) => !optional.includes(String(way.at(-1))))
  fc.assert(
    fc.property(fc.constantFrom(...required), (way) => {
      const text = stringify(changed(sound, way, undefined))
      const read = readPlanFile(text)
      expect(read.ok, way.join('.')).toBe(false)
      if (read.ok) return
      const lines = text.split('\n').length
      for (const { line } of read.faults) expect(line > 0 && line <= lines).toBe(true)
    }),
  )
})

test('a value of the wrong type is a fault', () => {
  const wrong = fc.constantFrom<unknown>(null, { unexpected: { deep: null } }, [[null]], [{}])
  fc.assert(
    fc.property(fc.constantFrom(...ways), wrong, (way, to) => {
      expect(readPlanFile(stringify(changed(sound, way, to))).ok, way.join('.')).toBe(false)
    }),
  )
})

test('whatever stands in its place, reading answers and never throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ways), fc.jsonValue(), (way, to) => {
      const read = readPlanFile(stringify(changed(sound, way, to)))
      if (!read.ok) expect(read.faults.length).toBeGreaterThan(0)
    }),
  )
})

test('no text makes reading throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !readPlanFile(text).ok))
})
