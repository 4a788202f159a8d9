import { cityInstant } from '#platform/clock.ts'
import { inLanguage } from '#platform/text/searchable.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { formatDay, formatMoney, formatNumber } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { choicesOf, type Fact, isWritten, rowsOfFact } from '../facts.ts'
import type { Field, TableField } from '../kinds/field.ts'
import { messages } from '../messages.ts'
import type { Names } from '../references.ts'

type Props = { field: Field; fact: Fact; names: Names }

/** A fact as people read it. */
export function FactValue({ field, fact, names }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  switch (field.type) {
    case 'text':
    case 'longText':
      return <Words fact={fact} contact={field.code === 'contact'} />
    case 'choice':
    case 'choices':
      return <>{wordsOf(field.options, fact, locale)}</>
    case 'yesNo':
      return <>{fact === true ? texts.yes : texts.no}</>
    case 'number':
      return (
        <>
          {field.unit ? formatNumber(Number(fact), locale) : String(fact)}
          {field.unit && ` ${field.unit[locale]}`}
        </>
      )
    case 'money':
      return <Money amount={Number(fact)} />
    case 'day':
      return <Day on={String(fact)} />
    case 'moment':
      return <Moment at={instantOf(String(fact))} />
    case 'link':
      return <WebLink href={String(fact)} />
    case 'organisation': {
      const party = names.organisations.get(String(fact))
      return party ? <Link href={party.path}>{party.name[locale]}</Link> : <i>{texts.gone}</i>
    }
    case 'entry': {
      const other = names.entries.get(String(fact))
      if (!other) return <i>{texts.gone}</i>
      const { text, lang } = inLanguage(other.title, locale)
      return (
        <Link href={other.path} lang={lang}>
          {text}
        </Link>
      )
    }
    case 'table':
      return <FactTable field={field} fact={fact} />
  }
}

export const instantOf = (moment: string): Date => {
  const [day = '', time = ''] = moment.split('T')
  return cityInstant(day, time)
}

export const wordsOf = (
  options: readonly { value: string; label: { vi: string; en: string } }[],
  fact: Fact | undefined,
  locale: 'vi' | 'en',
): string =>
  choicesOf(fact)
    .map((value) => options.find((each) => each.value === value)?.label[locale] ?? value)
    .join('; ')

function Words({ fact, contact }: { fact: Fact; contact: boolean }) {
  const locale = useLocale()
  const { text, lang } = isWritten(fact)
    ? inLanguage(fact, locale)
    : { text: String(fact), lang: undefined }
  const href = contact ? contactHref(text) : undefined
  return href ? (
    <a href={href} class="link">
      {text}
    </a>
  ) : (
    <span class="whitespace-pre-line" lang={lang}>
      {text}
    </span>
  )
}

/** The address behind a contact that is a mail address or a telephone number and nothing else. */
export function contactHref(contact: string): string | undefined {
  if (/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[a-z]{2,}$/i.test(contact)) return `mailto:${contact}`
  const digits = contact.replace(/[\s.()-]/g, '')
  return /^\+?\d{8,15}$/.test(digits) ? `tel:${digits}` : undefined
}

const SHOWN = 60

function WebLink({ href }: { href: string }) {
  const bare = href.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
  return (
    <a href={href} class="link" rel="nofollow noopener ugc">
      {bare.length > SHOWN ? `${bare.slice(0, SHOWN)}…` : bare}
    </a>
  )
}

function FactTable({ field, fact }: { field: TableField; fact: Fact }) {
  const locale = useLocale()
  const rows = rowsOfFact(fact).map((row, index) => ({ number: index + 1, row }))
  return (
    <DataTable
      caption={field.label[locale]}
      captionHidden
      rows={rows}
      rowKey={({ number }) => String(number)}
      columns={[
        { title: field.rowName[locale], cell: ({ number }) => number },
        ...field.columns.map(({ code, label, type }) => ({
          title: label[locale],
          figures: type === 'number' || type === 'money',
          cell: ({ row }: (typeof rows)[number]) => cellText(type, row[code], locale),
        })),
      ]}
    />
  )
}

function cellText(
  type: TableField['columns'][number]['type'],
  value: string | number | undefined,
  locale: 'vi' | 'en',
): string {
  if (value === undefined) return '–'
  if (type === 'day') return formatDay(String(value), locale)
  if (type === 'money') return formatMoney(Number(value), locale)
  return type === 'number' ? formatNumber(Number(value), locale) : String(value)
}
