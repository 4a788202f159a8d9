import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import type { PlanFile } from '../../file/index.ts'
import { draftForm } from '../activity/form.ts'

export { draftForm, proposalForm } from '../activity/form.ts'

/** A new proposal names the agency for which it is written. */
export const newProposalForm = (plan: PlanFile, year: number) =>
  draftForm(plan, year).and(z.object({ agencyId: field.id() }))

export const pressed = z.object({})
export const reasonForm = z.object({ reason: field.text(1_000) })
