import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { type Acts, actText } from '#platform/ledger/ledger.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { type Account, accounts } from '../../accounts.ts'
import { acts } from '../../acts.ts'
import { messages as lineMessages } from '../../lines/messages.ts'
import { paths } from '../../paths.ts'
import type { Commitment } from '../../schema.ts'
import { messages } from '../messages.ts'
import type { Balances } from '../rules.ts'
import type { Entry, Posting } from '../schema.ts'
import { asShown, entriesOf } from './BalanceLinks.tsx'

export type EntryRow = { posting: Posting; entry: Entry; commitment: Commitment | null }
type Props = {
  line: { id: string; title: string; year: number }
  account: Account | undefined
  /** Those of this page. */
  rows: readonly EntryRow[]
  /** Of the whole line: the sum is of every page. */
  balances: Balances
  page: number
  pages: number
}

const known: Acts = acts

/** The entries that make up the numbers of a line. */
export function EntriesPage({ line, account, rows, balances, page, pages }: Props) {
  const locale = useLocale()
  const words = useMessages(messages)
  const texts = useMessages(lineMessages)
  const here = link(paths.lineEntries, { line: line.id })
  const amountOf = ({ posting }: EntryRow) => asShown(posting.account, posting.amount)
  return (
    <Page
      title={`${texts.entries}: ${line.title}`}
      lead={texts.entriesLead}
      crumbs={[
        { href: `${paths.desk}?nam=${line.year}`, label: texts.desk },
        { href: link(paths.line, { line: line.id }), label: line.title },
      ]}
      wide
    >
      <Tabs
        label={texts.account}
        tabs={[
          { href: here, label: texts.all, current: account === undefined },
          ...accounts.map((one) => ({
            href: entriesOf(line.id, one),
            label: words.account[one],
            current: one === account,
          })),
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={texts.noEntries} />
      ) : (
        <DataTable
          caption={texts.entries}
          captionHidden
          rows={rows}
          rowKey={({ posting }) => posting.id}
          columns={[
            { title: texts.what, cell: ({ entry }) => actText(known, entry.act)[locale] },
            { title: texts.on, cell: ({ entry }) => <Day on={entry.on} /> },
            { title: texts.account, cell: ({ posting }) => words.account[posting.account] },
            {
              title: texts.award,
              cell: ({ commitment }) =>
                commitment ? (
                  <Link href={link(paths.commitment, { commitment: commitment.id })}>
                    {commitment.subjectLabel}
                  </Link>
                ) : (
                  '–'
                ),
            },
            { title: texts.moved, cell: (row) => <Money amount={amountOf(row)} />, figures: true },
          ]}
          {...(account
            ? {
                foot: [
                  texts.sum,
                  '',
                  '',
                  '',
                  <Money key="sum" amount={asShown(account, balances[account])} />,
                ],
              }
            : {})}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(each) => withQuery(here, { 'tai-khoan': account, page: each })}
      />
    </Page>
  )
}
