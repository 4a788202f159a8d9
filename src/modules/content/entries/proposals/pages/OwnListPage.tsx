import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { kindOf, kinds } from '../../kinds/all.ts'
import { paths } from '../../paths.ts'
import { standingOn } from '../../rules.ts'
import { messages } from '../messages.ts'
import { type OwnEntry, type OwnOrganisation, ownersOf } from '../queries.ts'

type Props = {
  rows: readonly OwnEntry[]
  own: readonly OwnOrganisation[]
  page: number
  pages: number
  today: string
  done: string | undefined
}

/** The state of an own entry in a word: what the editors said last, else whether it is public and fresh. */
function useState({ entry, proposal }: OwnEntry, today: string) {
  const texts = useMessages(messages)
  if (proposal?.state === 'waiting' || proposal?.state === 'returned')
    return {
      tone: proposal.state === 'waiting' ? ('info' as const) : ('warning' as const),
      text: texts.state[proposal.state],
    }
  if (entry.state !== 'published') return { tone: 'neutral' as const, text: texts.notPublished }
  return standingOn(entry, today) === 'fresh'
    ? { tone: 'success' as const, text: texts.published }
    : { tone: 'warning' as const, text: texts.stale }
}

function State({ row, today }: { row: OwnEntry; today: string }) {
  const { tone, text } = useState(row, today)
  return <Badge tone={tone}>{text}</Badge>
}

export function OwnListPage({ rows, own, page, pages, today, done }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <Page
      title={texts.ownTitle}
      lead={texts.ownLead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      notice={done === 'withdrawn' ? texts.withdrawnNow : null}
      wide
    >
      <Section title={texts.add}>
        {own.length === 0 && <p class="mb-4">{texts.noOrganisation}</p>}
        <ul class="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
          {kinds
            .filter((kind) => kind.proposedBy.includes('person') || ownersOf(kind, own).length > 0)
            .map(({ code, name }) => (
              <li key={code}>
                <Link href={link(paths.newOwn, { kind: code })}>{name[locale]}</Link>
              </li>
            ))}
        </ul>
      </Section>
      <Section title={texts.ownTitle}>
        {rows.length === 0 ? (
          <EmptyState title={texts.none}>{texts.noneAdvice}</EmptyState>
        ) : (
          <DataTable
            caption={texts.ownTitle}
            captionHidden
            rows={rows}
            rowKey={({ entry }) => entry.id}
            columns={[
              {
                title: texts.titleColumn,
                cell: ({ entry, proposal }) => (
                  <Link href={link(paths.ownEntry, { id: entry.id })} lang="vi">
                    {entry.state === 'published'
                      ? entry.title.vi
                      : (proposal?.content.title.vi ?? entry.title.vi)}
                  </Link>
                ),
              },
              { title: texts.kindColumn, cell: ({ entry }) => kindOf(entry.kind).name[locale] },
              { title: texts.stateColumn, cell: (row) => <State row={row} today={today} /> },
              {
                title: texts.confirmedColumn,
                cell: ({ entry: { state, confirmedAt } }) =>
                  state === 'published' && confirmedAt ? <Day on={cityDay(confirmedAt)} /> : '–',
              },
            ]}
          />
        )}
        <Pagination
          page={page}
          pages={pages}
          href={(each) => withQuery(paths.own, { page: each })}
        />
      </Section>
    </Page>
  )
}
