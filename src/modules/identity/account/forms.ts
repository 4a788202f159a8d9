import { z } from 'zod'
import { optionalText, text } from '#platform/http/fields.ts'
import { knownPassword, newPassword } from '../fields.ts'

export const changePasswordForm = z.object({
  currentPassword: knownPassword(),
  newPassword: newPassword(),
})

export const passwordForm = z.object({ password: knownPassword() })

/** The key and the codes travel with the form, so that a mistyped digit does not cost them. */
export const activationForm = z.object({
  code: text(20),
  uri: optionalText(500),
  codes: optionalText(500),
})

/** What came of the last act on the account. */
export const accountQuery = z.object({
  xong: z.enum(['mat-khau', 'bat', 'tat', 'phien']).optional().catch(undefined),
})
