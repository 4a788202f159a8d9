import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { caseKinds } from './rules.ts'

export const draftForm = z.object({ kind: field.choice(caseKinds) })
export const plainForm = z.object({})
export const issueForm = z.object({ officialNumber: field.text(60), issuedOn: field.day() })
