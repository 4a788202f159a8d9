import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { rowsOf } from '#platform/http/rows.ts'
import { costKinds } from '../terms/vocabulary.ts'

/** Left empty is nothing. */
const moneyOrNothing = z.preprocess(
  (typed) => (typeof typed === 'string' && typed.trim() !== '' ? typed : '0'),
  field.money(),
)

export const milestoneRows = () =>
  rowsOf('milestones', {
    title: field.text(300),
    evidenceWanted: field.text(1_000),
    dueOn: field.day(),
    amount: field.money(),
  })

export const itemRows = () =>
  rowsOf('items', {
    title: field.text(300),
    costKind: field.choice(costKinds),
    stateAmount: field.money(),
    otherAmount: moneyOrNothing,
  })

export const planForm = milestoneRows()
export const reportForm = z.object({ report: field.text(8_000) })
export const evidenceForm = z.object({ what: field.text(300) })
export const returnForm = z.object({ reason: field.text(2_000) })
export const plainForm = z.object({})
export const agendaForm = z.object({ meeting: field.id() })
