import { inLanguage, type Written } from '#platform/text/searchable.ts'
import { Badge } from '#ui/Badge.tsx'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import type { Hit } from '../find.ts'
import type { Standing } from '../gaps/queries.ts'
import { searchKinds } from '../kinds.ts'
import { messages } from '../messages.ts'
import type { OwnThing } from '../own.ts'
import type { Meant } from '../slips.ts'

export function HitItem({ kind, path, title, lang, snippet, snippetLang, happenedOn }: Hit) {
  const texts = useMessages(messages)
  const known = searchKinds.find((each) => each === kind)
  return (
    <li>
      <p class="flex flex-wrap items-center gap-3 text-sm text-muted">
        {known && <span class="tag tag-neutral">{texts.kind[known]}</span>}
        {happenedOn && <Day on={happenedOn} />}
      </p>
      <h2 class="mt-1 text-xl" lang={lang}>
        <Link href={path}>
          <Mark {...title} />
        </Link>
      </h2>
      <p lang={snippetLang}>
        <Mark {...snippet} />
      </p>
    </li>
  )
}

/** What only this person and those with the same rights find. */
export function OwnThings({ things }: { things: readonly OwnThing[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  if (things.length === 0) return null
  return (
    <Section title={texts.own}>
      <p class="text-muted">{texts.ownLead}</p>
      <ul class="mt-2 space-y-2">
        {things.map(({ kind, path, title, note }) => (
          <li key={path}>
            <Badge icon="file">{texts.ownKind[kind]}</Badge>{' '}
            <Link href={path}>{title[locale]}</Link> <span class="text-muted">{note[locale]}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Other titles and names that what was typed looks like. */
export function MeantTitles({ titles }: { titles: readonly Meant[] }) {
  const texts = useMessages(messages)
  if (titles.length === 0) return null
  return (
    <p class="my-4">
      {texts.meant}{' '}
      {titles.map((each, index) => (
        <>
          {index > 0 && ', '}
          <TitleLink {...each} />
        </>
      ))}
      ?
    </p>
  )
}

/** What the editors say of something that is not there, or was not found. */
export function GapNote({ standing }: { standing: Standing }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  if (standing.state === 'assigned')
    return <p>{texts.assigned(standing.agency[locale], formatDay(standing.dueOn, locale))}</p>
  return (
    <p>
      {texts.answered} <TitleLink {...standing} />
    </p>
  )
}

function TitleLink({ path, title }: { path: string; title: Written }) {
  const { text, lang } = inLanguage(title, useLocale())
  return (
    <Link href={path} lang={lang}>
      {text}
    </Link>
  )
}
