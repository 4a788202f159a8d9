import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { itemRows, milestoneRows } from '../milestones/forms.ts'

export const awardForm = z
  .object({
    contractNumber: field.text(60),
    signedOn: field.day(),
    amount: field.money().pipe(z.number().min(1, 'too-small|1')),
  })
  .and(milestoneRows())
  .and(itemRows())

export const annulmentForm = z.object({ reason: field.text(1_000) })
