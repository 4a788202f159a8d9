import type { Text } from '#platform/locale.ts'
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

export type OwnThing = { kind: 'case' | 'organisation'; path: string; title: Text; note: Text }

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
export function MeantTitles({
  titles,
}: {
  titles: readonly { path: string; title: { vi: string; en: string | null } }[]
}) {
  const locale = useLocale()
  const texts = useMessages(messages)
  if (titles.length === 0) return null
  return (
    <p class="my-4">
      {texts.meant}{' '}
      {titles.map(({ path, title }, index) => (
        <>
          {index > 0 && ', '}
          <Link href={path}>{(locale === 'en' && title.en) || title.vi}</Link>
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
  const { path, title } = standing
  return (
    <p>
      {texts.answered} <Link href={path}>{(locale === 'en' && title.en) || title.vi}</Link>
    </p>
  )
}
