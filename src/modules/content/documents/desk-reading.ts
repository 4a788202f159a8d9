import type { Context } from 'hono'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, type Problem, type Raw, readPosted } from '#platform/http/form.ts'
import { withMoreRows } from '#platform/http/rows.ts'
import { orNotFound } from '#platform/outcome.ts'
import { findKept } from './desk-queries.ts'
import { documentForm, wordingOf } from './forms.ts'
import type { DocumentDraft } from './keeping.ts'
import { resolveRelations } from './resolving.ts'

type Form = { key: string; version: number | undefined }

/** A form as it came: asking for more rows, at fault, or a draft whose relations were found. */
export type SentDocument = { form: Form; raw: Raw } & (
  | { how: 'more'; rows: Raw }
  | { how: 'faulty'; problems: readonly Problem[] }
  | { how: 'whole'; draft: DocumentDraft; confirmed: boolean }
)

/** Reads the form of a new document, or of one that is there. */
export async function readDocument(c: Context<Env>, id?: string): Promise<SentDocument> {
  const scope = signedScope(c)
  const { raw, files } = await readPosted(c)
  const form = checkForm(raw, documentForm(scope.today))
  const rows = withMoreRows(raw)
  if (rows) return { how: 'more', form, raw, rows }
  if (!form.ok) return { how: 'faulty', form, raw: form.raw, problems: form.problems }
  const { issuedOn, confirmed, relations: typed } = form.value
  const kept = id ? orNotFound(await findKept(scope, id)).relations : []
  const { relations, problems } = await resolveRelations(scope, { id, issuedOn, kept }, typed, raw)
  if (problems.length > 0) return { how: 'faulty', form, raw, problems }
  const [file] = files.get('file') ?? []
  return {
    how: 'whole',
    form,
    raw,
    draft: { ...wordingOf(form.value), relations, file },
    confirmed,
  }
}
