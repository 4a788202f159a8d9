import type { ComponentChildren } from 'preact'
import { link } from '#platform/http/paths.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { textOf } from '../facts.ts'
import type { Kind } from '../kinds/kind.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Names } from '../references.ts'
import type { Entry } from '../schema.ts'
import { contactHref, FactValue } from './FactValue.tsx'

type Shown = Pick<Entry, 'id' | 'facts' | 'organisationId'>
type Props = { kind: Kind; entry: Shown; names: Names; open: boolean }

/** The fields that the box shows. */
export const answeredBy = ({ answer }: Pick<Kind, 'answer'>): ReadonlySet<string> =>
  new Set(
    [...answer.what, answer.who, answer.until, answer.amount].filter((code) => code !== undefined),
  )

/** What, for whom and by whom, until when, how much, and the one thing to do: before anything else on the page. */
export function AnswerBox({ kind, entry, names, open }: Props) {
  const locale = useLocale()
  const { answer: texts } = useMessages(messages)
  const { answer } = kind
  const party = entry.organisationId && names.organisations.get(entry.organisationId)
  const factOf = (code: string | undefined): ComponentChildren => {
    const field = kind.fields.find((each) => each.code === code)
    const fact = field && entry.facts[field.code]
    return field && fact !== undefined ? (
      <FactValue field={field} fact={fact} names={names} />
    ) : undefined
  }
  const lineOf = (code: string | undefined, otherwise?: string) => {
    const field = kind.fields.find((each) => each.code === code)
    if (!field) return []
    const value = factOf(code) ?? field.absent?.[locale] ?? otherwise
    return value === undefined ? [] : [{ term: field.label[locale], value }]
  }
  const lines = [
    ...answer.what.flatMap((code) => lineOf(code)),
    ...lineOf(answer.who),
    ...(party
      ? [{ term: texts.by, value: <Link href={party.path}>{party.name[locale]}</Link> }]
      : []),
    ...lineOf(answer.until, texts.noUntil),
    ...lineOf(answer.amount, texts.noAmount),
  ]
  return (
    <section class="card-quay mb-8" aria-label={texts.title}>
      <DefinitionList items={lines} />
      {open && (
        <p class="flex flex-wrap gap-3">
          <Action kind={kind} entry={entry} />
          {kind.happens && <CalendarLink id={entry.id} />}
        </p>
      )}
    </section>
  )
}

/** The kind's own way in where there is one, else the contact. */
function Action({ kind, entry }: Pick<Props, 'kind' | 'entry'>) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { action } = kind.answer
  const href = action && textOf(entry.facts, action.field)
  if (action && href)
    return (
      <ButtonLink href={href} kind="call">
        {action.label[locale]}
      </ButtonLink>
    )
  const contact = textOf(entry.facts, 'contact')
  if (contact === undefined) return null
  const to = contactHref(contact)
  return to ? (
    <ButtonLink href={to} kind="call">
      {texts.askBy(contact)}
    </ButtonLink>
  ) : (
    <span>
      {texts.contact}: {contact}
    </span>
  )
}

function CalendarLink({ id }: { id: string }) {
  return (
    <ButtonLink href={link(paths.calendar, { id })} kind="secondary">
      {useMessages(messages).addToCalendar}
    </ButtonLink>
  )
}
