import { z } from 'zod'
import { password, text } from '#platform/http/fields.ts'
import { PASSWORD_LENGTH } from './auth.ts'

// A name goes into mails to addresses that nobody has proved yet: it may not carry a message.
const NAME = /^\p{L}[\p{L}\p{M} .'’-]*$/u

export const personName = () => text(80).pipe(z.string().regex(NAME, 'invalid'))
export const newPassword = () => password(PASSWORD_LENGTH.min)
/** A password to compare: how long it must be is no matter here. */
export const knownPassword = () => password(1)
