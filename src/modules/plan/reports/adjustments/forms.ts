import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { figure } from '../forms.ts'

/** `difference` is what is to be added to the figure, below zero for what was too much. */
export const adjustmentForm = (codes: readonly string[]) =>
  z.object({
    code: field.text(80).refine((code) => codes.includes(code), 'not-a-choice'),
    difference: figure.refine((amount) => amount !== 0, 'no-difference'),
    reason: field.text(2_000),
  })

export type Filed = z.infer<ReturnType<typeof adjustmentForm>>

export const refusalForm = z.object({ refusal: field.text(2_000) })
