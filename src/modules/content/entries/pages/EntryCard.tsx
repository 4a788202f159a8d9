import { inLanguage } from '#platform/text/searchable.ts'
import { Badge } from '#ui/Badge.tsx'
import { Card, CardGrid } from '#ui/Card.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { kindOf } from '../kinds/all.ts'
import { messages } from '../messages.ts'
import { entryPath } from '../paths.ts'
import type { Names } from '../references.ts'
import { standingOn } from '../rules.ts'
import type { Entry } from '../schema.ts'
import { FactValue } from './FactValue.tsx'

type Props = {
  entries: readonly Entry[]
  names: Names
  today: string
  level?: 2 | 3
  /** Names the kind on each card, where several kinds stand together. */
  mixed?: boolean
}

/** Entries side by side. */
export function EntryCards({ entries, names, today, level = 3, mixed = true }: Props) {
  return (
    <CardGrid>
      {entries.map((entry) => (
        <EntryCard key={entry.id} {...{ entry, names, today, level, mixed }} />
      ))}
    </CardGrid>
  )
}

type CardProps = Omit<Required<Props>, 'entries'> & { entry: Entry }

function EntryCard({ entry, names, today, level, mixed }: CardProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const kind = kindOf(entry.kind)
  const title = inLanguage(entry.title, locale)
  const summary = inLanguage(entry.summary, locale)
  const party = entry.organisationId && names.organisations.get(entry.organisationId)
  const standing = standingOn(entry, today)
  return (
    <Card
      level={level}
      href={entryPath(kind, entry.slug)}
      title={<span lang={title.lang}>{title.text}</span>}
      over={
        <>
          {mixed && <span>{kind.name[locale]}</span>}
          {party && <span>{party.name[locale]}</span>}
          {standing === 'stale' && <Badge tone="warning">{texts.staleTag}</Badge>}
          {standing === 'closed' && <Badge>{texts.closedTag}</Badge>}
        </>
      }
      foot={useFoot(entry, names)}
    >
      <p class="line-clamp-3" lang={summary.lang}>
        {summary.text}
      </p>
    </Card>
  )
}

/** When it takes place, or until when it is open and how much it is about. */
function useFoot(entry: Entry, names: Names) {
  const locale = useLocale()
  const { happens, fields, answer } = kindOf(entry.kind)
  if (happens && entry.startsAt) {
    const place = fields.find(({ code }) => code === happens.place)
    const where = place && entry.facts[place.code]
    return (
      <>
        <Moment at={entry.startsAt} />
        {place && where !== undefined && (
          <>
            {' · '}
            <FactValue field={place} fact={where} names={names} />
          </>
        )}
      </>
    )
  }
  const shown = [answer.until, answer.amount].flatMap((code) => {
    const field = fields.find((each) => each.code === code)
    const fact = field && entry.facts[field.code]
    return field && fact !== undefined ? [{ field, fact }] : []
  })
  if (shown.length === 0) return null
  return (
    <ul>
      {shown.map(({ field, fact }) => (
        <li key={field.code}>
          {field.label[locale]}: <FactValue field={field} fact={fact} names={names} />
        </li>
      ))}
    </ul>
  )
}
