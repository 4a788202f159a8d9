import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { type NewItem, type NewMilestone, type Rows, readItems, readMilestones } from './lines.ts'

/** Rows typed one a line; the fault names the line that cannot be read. */
const rowsOf = <Row>(read: (typed: string) => Rows<Row>) =>
  field.optionalText(20_000).transform((typed, context): Row[] => {
    const found = read(typed)
    if ('rows' in found) return found.rows
    context.addIssue({ code: 'custom', message: `unreadable-line|${found.faultyLine}` })
    return z.NEVER
  })

export const milestoneRows = () => rowsOf<NewMilestone>(readMilestones)
export const itemRows = () => rowsOf<NewItem>(readItems)

export const planForm = z.object({ milestones: milestoneRows() })
export const reportForm = z.object({ report: field.text(8_000) })
export const evidenceForm = z.object({ what: field.text(300) })
export const returnForm = z.object({ reason: field.text(2_000) })
export const plainForm = z.object({})
export const agendaForm = z.object({ meeting: field.id() })
