import type { Context } from 'hono'
import type { Env } from '#platform/http/env.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import type { Locale } from '#platform/locale.ts'
import { type FormDefinition, fieldsOf } from '../definition.ts'
import { readPostedSheet } from '../posted.ts'
import { problemsOf } from '../problems.ts'

/** The language in which a form is shown for trying: the one asked for, or the reader's. */
export function languageOf(c: Context<Env>): Locale {
  const asked = c.req.query('tieng')
  return asked === 'vi' || asked === 'en' ? asked : c.var.scope.locale
}

/** What was typed into a form that is only tried: its faults as an applicant would be told them, documents left aside. */
export async function readSample(
  c: Context<Env>,
  definition: FormDefinition,
): Promise<{ raw: Raw; problems: readonly Problem[]; moreRows: string | undefined }> {
  const { raw, answers, problems, rowsOf } = await readPostedSheet(c, definition)
  const files = fieldsOf(definition).flatMap(({ type, code }) => (type === 'file' ? [code] : []))
  if (rowsOf) return { raw, problems: [], moreRows: rowsOf }
  const told = problems.length > 0 ? problems : problemsOf(definition, answers, { files })
  return { raw, problems: told, moreRows: undefined }
}
