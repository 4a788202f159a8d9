import { z } from 'zod'
import { choice, email, id, optionalText } from '#platform/http/fields.ts'
import { organisationRoles, roles } from '../roles.ts'

export const grantForm = z
  .object({
    personId: id(),
    role: choice(roles),
    organisationId: optionalText(36).transform((value) => value || null),
  })
  .refine((it) => it.organisationId || !organisationRoles.includes(it.role), {
    path: ['organisationId'],
    message: 'required',
  })

/** Without an address nobody is looked for yet. */
export const personQuery = z.object({
  email: z.union([z.literal(''), email()]).optional(),
})
