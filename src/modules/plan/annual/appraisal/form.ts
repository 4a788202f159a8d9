import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { faultOfFinding, type RowFinding } from '../lines/rules.ts'
import type { LineRow } from '../lines/schema.ts'

export const amountName = (ordinal: number) => `amount${ordinal}`
export const reasonName = (ordinal: number) => `reason${ordinal}`

type Row = Pick<LineRow, 'id' | 'ordinal' | 'amount'>

/** An amount and a reason for each row of a line; what is wrong with a row is said at its own box. */
export const findingsForm = (rows: readonly Row[]) =>
  z.record(z.string(), z.unknown()).transform((raw, context) => {
    const found = new Map<string, RowFinding>()
    const cell = z.object({ amount: field.money(), reason: field.optionalText(500) })
    for (const { id, ordinal, amount } of rows) {
      const names = { amount: amountName(ordinal), reason: reasonName(ordinal) }
      const read = cell.safeParse({ amount: raw[names.amount], reason: raw[names.reason] })
      for (const { message, path } of read.error?.issues ?? [])
        context.addIssue({
          code: 'custom',
          message,
          path: [path[0] === 'reason' ? names.reason : names.amount],
        })
      if (!read.success) continue
      const fault = faultOfFinding(read.data, amount)
      if (fault)
        context.addIssue({
          code: 'custom',
          message: fault,
          path: [fault === 'reason-missing' ? names.reason : names.amount],
        })
      found.set(id, read.data)
    }
    const note = field.optionalText(1_000).safeParse(raw.note)
    if (!note.success)
      context.addIssue({ code: 'custom', message: 'too-long|1000', path: ['note'] })
    return { rows: found, note: note.data ?? '' }
  })
