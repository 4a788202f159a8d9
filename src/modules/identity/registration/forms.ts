import { z } from 'zod'
import { email, ticked } from '#platform/http/fields.ts'
import { newPassword, personName } from '../fields.ts'

export const signUpForm = z.object({
  name: personName(),
  email: email(),
  password: newPassword(),
  consent: ticked().pipe(z.literal(true, 'required')),
})

export const resendForm = z.object({ email: email() })
