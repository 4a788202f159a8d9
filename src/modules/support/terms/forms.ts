import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { costKinds, units } from './vocabulary.ts'

/** An amount that may be left out, which is then null. */
const optionalMoney = () =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    field.money().pipe(z.number().min(1, 'too-small|1')).optional(),
  )

const optionalCount = () =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    field.wholeNumber({ min: 1, max: 1000 }).optional(),
  )

/** What an officer writes of one kind of cost that a programme pays. */
export const termForm = z
  .object({
    lineCode: field.text(80),
    costKind: field.choice(costKinds),
    whatVi: field.text(300),
    whatEn: field.text(300),
    sharePercent: field.wholeNumber({ min: 1, max: 100 }),
    unit: field.choice(units),
    ceilingPerUnit: optionalMoney(),
    ceilingPerYear: optionalMoney(),
    maxUnits: optionalCount(),
    sourceCode: field.text(80),
    clause: field.text(300),
    holdsFrom: field.day(),
    holdsUntil: field.optionalDay(),
  })
  .check(({ value, issues }) => {
    if (value.holdsUntil !== null && value.holdsUntil < value.holdsFrom)
      issues.push({
        code: 'custom',
        message: 'ends-before-begins',
        path: ['holdsUntil'],
        input: value,
      })
  })

export const endForm = z.object({ lastDay: field.day() })

export type TypedTerm = z.infer<typeof termForm>
