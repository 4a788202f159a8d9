import { type FormDefinition, fieldsOf } from '#modules/forms/index.ts'
import { safeName } from '#platform/files/files.ts'
import type { Locale } from '#platform/locale.ts'
import type { Call } from '../schema.ts'

/** Whether reviewers of the call may not learn from the program who applies. */
export const isBlind = ({ blindReview }: Pick<Call, 'blindReview'>): boolean => blindReview

/** Documents called by what was asked for and a number: the names that applicants give their files often tell who they are. */
export function unnamed<Document extends { field: string; name: string }>(
  documents: readonly Document[],
  definition: FormDefinition,
  locale: Locale,
): Document[] {
  const seen = new Map<string, number>()
  return documents.map((document) => {
    const label =
      fieldsOf(definition).find(({ code }) => code === document.field)?.label[locale] ??
      document.field
    const count = (seen.get(document.field) ?? 0) + 1
    seen.set(document.field, count)
    const extension = document.name.split('.').at(-1) ?? ''
    return { ...document, name: safeName(count > 1 ? `${label} ${count}` : label, extension) }
  })
}
