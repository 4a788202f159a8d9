import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { paths as synonymPaths } from '../../synonyms/paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { GapLine } from '../queries.ts'
import type { GapState } from '../rules.ts'
import { GapStanding } from './GapStanding.tsx'

type Props = {
  state: GapState
  rows: readonly GapLine[]
  page: number
  pages: number
}

const states: readonly GapState[] = ['open', 'assigned', 'answered', 'dismissed']

export function GapsPage({ state, rows, page, pages }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const { columns } = texts
  const tabs = states.map((each) => ({
    href: withQuery(paths.gaps, { tinhtrang: each === 'open' ? undefined : each }),
    label: texts.state[each],
    current: each === state,
  }))
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={
        <ButtonLink href={synonymPaths.synonyms} kind="secondary">
          {texts.synonyms}
        </ButtonLink>
      }
      wide
    >
      <Tabs label={texts.states} tabs={tabs} />
      {rows.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={rows}
          rowKey={({ gap }) => gap.id}
          columns={[
            {
              title: columns.words,
              cell: ({ gap }) => <Link href={link(paths.gap, { id: gap.id })}>{gap.typed}</Link>,
            },
            {
              title: columns.times,
              cell: ({ times }) => times.toLocaleString(locale),
              figures: true,
            },
            { title: columns.last, cell: ({ gap }) => <Day on={gap.lastAskedOn} /> },
            { title: columns.standing, cell: (row) => <GapStanding {...row} /> },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(each) => withQuery(paths.gaps, { tinhtrang: state, page: each })}
      />
    </Page>
  )
}
