import { type FormDefinition, fieldsOf } from '#modules/forms/index.ts'
import { link } from '#platform/http/paths.ts'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { Correction } from '../../screening/schema.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

type Props = {
  id: string
  definition: FormDefinition
  correction: Pick<Correction, 'items' | 'note' | 'dueOn'>
}

/** What the officer asks to be put right; each item leads to its field. */
export function CorrectionAsked({ id, definition, correction }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const fields = new Map(fieldsOf(definition).map((field) => [field.code, field]))
  const placeOf = (code: string) =>
    `${link(fields.get(code)?.type === 'file' ? paths.files : paths.form, { id })}#${code}`
  return (
    <Notice tone="warning" title={texts.correctionTitle}>
      <p>
        {texts.correctionLead}
        {correction.dueOn && ` ${texts.correctionDue(formatDay(correction.dueOn, locale))}`}
      </p>
      <ul class="list-disc pl-6">
        {correction.items.map(({ field, kind, what }) => (
          <li key={field}>
            <Link href={placeOf(field)}>{fields.get(field)?.label[locale] ?? field}</Link> (
            {texts.kinds[kind]}): {what}
          </li>
        ))}
      </ul>
      {correction.note && <p class="whitespace-pre-line">{correction.note}</p>}
    </Notice>
  )
}
