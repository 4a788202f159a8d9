import type { Problem, Raw, Submission } from '#platform/http/form.ts'

/** A form that came back, by the address it was sent to, with what was typed in it. */
export type SentForm = {
  action: string
  raw: Raw
  formKey: string
  problems?: readonly Problem[]
}

export const sentForm = (action: string, form: Submission<unknown>): SentForm => ({
  action,
  raw: form.raw,
  formKey: form.key,
  ...(form.ok ? {} : { problems: form.problems }),
})

/** The sentences of this module for faults that the general ones do not know. */
export const ownFaults = (
  problems: readonly Problem[] | undefined,
  sentences: Record<string, string>,
): Record<string, string> =>
  Object.fromEntries(
    (problems ?? []).flatMap(({ field, code }) => {
      const sentence = sentences[code]
      return sentence ? [[field, sentence] as const] : []
    }),
  )
