import { withQuery } from '#platform/http/query-fields.ts'
import { inLanguage } from '#platform/text/searchable.ts'
import { archiveAddress } from '#ui/following/lists.ts'
import { cityParts } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages, monthName } from '../messages.ts'
import type { ArchivedThing, Place } from '../queries.ts'
import type { ArchivedList } from './ArchivePage.tsx'

type Props = {
  list: ArchivedList
  month: string
  count: number
  things: readonly ArchivedThing[]
  next: Place | undefined
  neighbours: { newer: string | undefined; older: string | undefined }
}

/** What a list held of one month. */
export function MonthPage({ list, month, count, things, next, neighbours }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const archive = archiveAddress(list)
  const here = `${archive}/${month}`
  return (
    <Page
      title={texts.monthTitle(list.title[locale], monthName(month, locale))}
      lead={texts.count(count)}
      crumbs={[
        { href: list.path, label: list.title[locale] },
        { href: archive, label: texts.archive },
      ]}
    >
      <ol class="grid gap-6">
        {things.map((thing) => (
          <Thing key={thing.id} {...thing} />
        ))}
      </ol>
      {next && (
        <p class="mt-8">
          <Link
            href={withQuery(here, { sau: `${next.at}-${next.id}` })}
            rel="next"
            class="btn btn-outline"
          >
            {texts.more}
          </Link>
        </p>
      )}
      <nav class="pagination" aria-label={texts.neighbours}>
        {neighbours.older && (
          <Link href={`${archive}/${neighbours.older}`} class="btn btn-ghost">
            {texts.older}: {monthName(neighbours.older, locale)}
          </Link>
        )}
        {neighbours.newer && (
          <Link href={`${archive}/${neighbours.newer}`} class="btn btn-ghost">
            {texts.newer}: {monthName(neighbours.newer, locale)}
          </Link>
        )}
      </nav>
    </Page>
  )
}

function Thing({ path, title, summary, happenedAt }: ArchivedThing) {
  const locale = useLocale()
  const name = inLanguage(title, locale)
  const said = inLanguage(summary, locale)
  return (
    <li>
      {happenedAt && (
        <p class="text-sm text-muted">
          <Day on={cityParts(happenedAt).day} />
        </p>
      )}
      <h2 class="text-lg" lang={name.lang}>
        <Link href={path}>{name.text}</Link>
      </h2>
      {said.text && <p lang={said.lang}>{said.text}</p>}
    </li>
  )
}
