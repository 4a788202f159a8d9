import { z } from 'zod'
import { email, ticked } from '#platform/http/fields.ts'
import { knownPassword, newPassword, personName } from '../fields.ts'

export const signUpForm = z.object({
  name: personName(),
  email: email(),
  password: newPassword(),
  consent: ticked().pipe(z.literal(true, 'required')),
})

export const resendForm = z.object({ email: email() })

export const confirmationForm = z.object({ password: knownPassword() })
