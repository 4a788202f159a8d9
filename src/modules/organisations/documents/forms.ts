import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { documentKinds } from './schema.ts'

/** What is known of a paper. Nothing is issued in the future, nor lapses before it was issued. */
export const paperForm = (today: string) =>
  z
    .object({
      kind: field.choice(documentKinds),
      title: field.text(160),
      number: field.optionalText(80),
      issuedOn: field.day(),
      expiresOn: field.optionalDay(),
    })
    .superRefine(({ issuedOn, expiresOn }, context) => {
      const fault = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (issuedOn > today) fault('issuedOn', 'in-the-future')
      if (expiresOn !== null && expiresOn < issuedOn) fault('expiresOn', 'before-issue')
    })

export type PaperFacts = z.infer<ReturnType<typeof paperForm>>

export const removalForm = z.object({})
