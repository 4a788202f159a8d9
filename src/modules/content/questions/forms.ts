import { z } from 'zod'
import * as field from '#platform/http/fields.ts'

// A name goes into a mail to an address that nobody has proved yet: it may not carry a message.
const NAME = /^\p{L}[\p{L}\p{M} .'’-]*$/u

/** A question as anybody may ask it. Whatever fills the field that people do not see is no person. */
export const askForm = (topics: readonly string[]) =>
  z.object({
    name: field.text(80).pipe(z.string().regex(NAME, 'invalid')),
    email: field.email(),
    topic: field
      .optionalText(80)
      .refine((code) => code === '' || topics.includes(code), 'not-a-choice'),
    title: field.text(160),
    words: field.text(4_000),
    mayPublish: field.ticked(),
    consent: field.ticked().pipe(z.literal(true, 'required')),
    website: field.optionalText(300),
  })

export type TypedQuestion = z.infer<ReturnType<typeof askForm>>

export const answerForm = z.object({
  publicTitle: field.text(160),
  publicWords: field.text(4_000),
  answer: field.text(20_000),
  answerEn: field.optionalText(20_000),
})

export type TypedAnswer = z.infer<typeof answerForm>

export const assignForm = z.object({ officer: field.id() })
export const reasonForm = z.object({ reason: field.text(1_000) })
export const plainForm = z.object({})
export const termForm = z.object({
  days: field.wholeNumber({ min: 1, max: 90 }),
  basis: field.optionalText(300),
})
export const helpfulForm = z.object({ helpful: field.choice(['yes', 'no']) })
