import type { Problem, Raw, Submission } from './form.ts'

/** A form that came back, with what was typed in it. */
export type SentForm = {
  /** The address it was sent to. */
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

/** The form that came back only to get more rows: nothing in it is judged yet. */
export const askedForMore = ({ action, formKey }: SentForm, raw: Raw): SentForm => ({
  action,
  raw,
  formKey,
})

/** What a form begins with: what came back for it, or nothing and a key of its own. */
export const startOf = (action: string, sent: SentForm | undefined, formKey: string) =>
  sent?.action === action ? sent : { action, formKey, raw: undefined, problems: undefined }

/** The status of a page that comes back after a form: refused, not well filled in, or as ever. */
export const statusAfter = (
  sent: { problems?: readonly Problem[] | undefined } | undefined,
  refusal: unknown,
): 200 | 409 | 422 => (refusal ? 409 : sent?.problems ? 422 : 200)
