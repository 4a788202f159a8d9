import { z } from 'zod'
import * as field from '#platform/http/fields.ts'

const reasons = field.text(4_000)
const approval = z.object({
  verdict: z.literal('approve'),
  amount: field.money().pipe(z.number().min(1, 'too-small|1')),
  reasons,
})
const refusal = z.object({ verdict: z.literal('refuse'), reasons })

/** An approval names an amount; what stands in the amount of a refusal does not matter. */
export const decisionForm = z
  .discriminatedUnion('verdict', [approval, refusal], { error: 'required' })
  .transform((given) =>
    given.verdict === 'approve'
      ? { approved: true, amount: given.amount, reasons: given.reasons }
      : { approved: false, amount: 0, reasons: given.reasons },
  )
