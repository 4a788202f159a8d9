import type { EntryBox, EntryOption } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Locale } from '#platform/locale.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { formatNumber } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { paths } from '../../paths.ts'
import { entryMessages } from '../messages.ts'

type Props = { id: string; boxes: readonly EntryBox[] }

/** What may stand in each column, and an empty table to begin from. */
export function BoxHelp({ id, boxes }: Props) {
  const texts = useMessages(entryMessages).help
  const locale = useLocale()
  return (
    <details class="my-4">
      <summary class="link">{texts.title}</summary>
      <p class="my-4">
        {texts.pattern}{' '}
        <Link href={link(paths.patternXlsx, { id })} download>
          {texts.xlsx}
        </Link>
        ,{' '}
        <Link href={link(paths.patternCsv, { id })} download>
          {texts.csv}
        </Link>
        .
      </p>
      <DefinitionList
        items={boxes
          .filter(({ english }) => !english)
          .map((box) => ({ term: box.label[locale], value: takes(box, locale) }))}
      />
    </details>
  )
}

function takes({ name, field, hint, required }: EntryBox, locale: Locale): string {
  const texts = entryMessages[locale].help
  const parts = [
    required ? texts.required : '',
    name === 'organisation' ? texts.organisation : name === '_confirmed' ? texts.day : '',
    field ? ofField(field, locale) : '',
    hint?.[locale] ?? '',
  ]
  return parts.filter(Boolean).join(' ') || '–'
}

const named = (options: readonly EntryOption[], locale: Locale): string =>
  options.map(({ label }) => label[locale]).join('; ')

function ofField(field: NonNullable<EntryBox['field']>, locale: Locale): string {
  const texts = entryMessages[locale].help
  switch (field.type) {
    case 'choice':
      return texts.one(named(field.options, locale))
    case 'choices':
      return texts.several(named(field.options, locale))
    case 'table':
      return texts.table(field.columns.map(({ label }) => label[locale]).join(' | '))
    case 'text':
    case 'longText':
      return texts.words(formatNumber(field.max ?? (field.type === 'text' ? 300 : 2000), locale))
    default:
      return texts[field.type]
  }
}
