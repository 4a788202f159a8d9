import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { isAboutPerson, kindOf, kinds } from '../../kinds/all.ts'
import type { KindCode } from '../../kinds/codes.ts'
import { paths } from '../../paths.ts'
import { standingOn } from '../../rules.ts'
import type { Entry } from '../../schema.ts'
import { messages } from '../messages.ts'
import { type Tab, tabs } from '../queries.ts'

type Props = {
  rows: readonly Entry[]
  tab: Tab
  kind: KindCode | undefined
  page: number
  pages: number
  waiting: { proposals: { total: number }; faults: { total: number } }
  today: string
}

export function DeskListPage({ rows, tab, kind, page, pages, waiting, today }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const address = (change: Record<string, string | number | undefined>) =>
    withQuery(paths.desk, { loc: tab, loai: kind, ...change })
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={
        <>
          <ButtonLink href={paths.proposals} kind="secondary">
            {texts.proposals(waiting.proposals.total)}
          </ButtonLink>
          <ButtonLink href={paths.faults} kind="secondary">
            {texts.faults(waiting.faults.total)}
          </ButtonLink>
        </>
      }
      wide
    >
      <NewEntryLinks />
      <Tabs
        label={texts.filter}
        tabs={tabs.map((each) => ({
          href: address({ loc: each }),
          label: texts.tab[each],
          current: each === tab,
        }))}
      />
      <Form
        action={paths.desk}
        method="get"
        label={texts.kind}
        class="grid gap-4 sm:grid-cols-3 sm:items-end"
      >
        <input type="hidden" name="loc" value={tab} />
        <Select
          name="loai"
          label={texts.kind}
          value={kind}
          placeholder={texts.allKinds}
          options={kinds.map(({ code, name }) => ({ value: code, label: name[locale] }))}
          optional
        />
        <Button kind="secondary">{texts.show}</Button>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyAdvice}</EmptyState>
      ) : (
        <EntryTable rows={rows} today={today} />
      )}
      <Pagination page={page} pages={pages} href={(each) => address({ page: each })} />
    </Page>
  )
}

function NewEntryLinks() {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <details class="mb-6">
      <summary class="link">{texts.chooseKind}</summary>
      <ul class="mt-3 grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {kinds
          .filter((kind) => !isAboutPerson(kind))
          .map(({ code, name }) => (
            <li key={code}>
              <Link href={link(paths.newEntry, { kind: code })}>{name[locale]}</Link>
            </li>
          ))}
      </ul>
    </details>
  )
}

function EntryTable({ rows, today }: Pick<Props, 'rows' | 'today'>) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <DataTable
      caption={texts.title}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: texts.titleColumn,
          cell: ({ id, title }) => (
            <Link href={link(paths.entry, { id })} lang="vi">
              {title.vi}
            </Link>
          ),
        },
        { title: texts.kind, cell: (entry) => kindOf(entry.kind).name[locale] },
        {
          title: texts.stateColumn,
          cell: (entry) => {
            const standing = standingOn(entry, today)
            return entry.state === 'published' && standing !== 'fresh' ? (
              <Badge tone="warning">{texts.standing[standing]}</Badge>
            ) : (
              <Badge tone={entry.state === 'published' ? 'success' : 'neutral'}>
                {texts.state[entry.state]}
              </Badge>
            )
          },
        },
        {
          title: texts.confirmedColumn,
          cell: ({ confirmedAt }) =>
            confirmedAt ? <Day on={cityDay(confirmedAt)} /> : texts.never,
        },
      ]}
    />
  )
}
