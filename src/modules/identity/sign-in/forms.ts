import { z } from 'zod'
import { email, optionalText, text } from '#platform/http/fields.ts'
import { knownPassword } from '../fields.ts'

export const signInForm = z.object({
  email: email(),
  password: knownPassword(),
  next: optionalText(2000),
})

export const secondFactorForm = z.object({
  code: text(40),
  next: optionalText(2000),
})

/** What other pages tell the sign-in page; anything else in the address is passed over. */
export const signInQuery = z.object({
  next: z.string().optional(),
  xong: z.enum(['xac-nhan', 'mat-khau']).optional().catch(undefined),
})
