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

/** What a form begins with: what came back for it, or nothing and a key of its own. */
export const startOf = (action: string, sent: SentForm | undefined, formKey: string) =>
  sent?.action === action ? sent : { action, formKey, raw: undefined, problems: undefined }
