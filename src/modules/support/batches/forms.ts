import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import type { ProposedLine } from './rules.ts'

export const newBatchForm = z.object({ call: field.id(), title: field.text(200) })
export const plainForm = z.object({})
export const returnForm = z.object({ reason: field.text(2_000) })

export const nameOf = (part: 'verdict' | 'amount' | 'reasons', caseId: string): string =>
  `${part}-${caseId}`

const verdict = field.choice(['approve', 'refuse', 'leave'])
const granted = field.money().pipe(z.number().min(1, 'too-small|1'))

export type TypedLine = Omit<ProposedLine, 'caseVersion'>

/** The lines of a batch as typed, a group of fields for each case; one that is left for later is not among them. */
export const linesForm = (caseIds: readonly string[]) =>
  z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((raw, context) => {
    const fault = (name: string, { issues }: z.ZodError) =>
      context.addIssue({
        code: 'custom',
        message: issues[0]?.message ?? 'invalid',
        path: [name],
      })
    const read = <Value>(name: string, schema: z.ZodType<Value>): Value | undefined => {
      const answer = schema.safeParse(raw[name])
      if (!answer.success) fault(name, answer.error)
      return answer.data
    }
    return caseIds.flatMap((caseId): TypedLine[] => {
      const said = read(nameOf('verdict', caseId), verdict)
      if (!said || said === 'leave') return []
      const reasons = read(nameOf('reasons', caseId), field.text(4_000)) ?? ''
      const approve = said === 'approve'
      const amount = approve ? (read(nameOf('amount', caseId), granted) ?? 0) : 0
      return [{ caseId, approve, amount, reasons }]
    })
  })
