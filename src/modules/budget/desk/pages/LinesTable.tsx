import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import type { Account } from '../../accounts.ts'
import { messages as bookMessages } from '../../books/messages.ts'
import { asShown, entriesOf } from '../../books/pages/BalanceLinks.tsx'
import { LineBadge } from '../../lines/pages/LinePage.tsx'
import type { LineInBooks } from '../../lines/queries.ts'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type Props = { year: number; lines: readonly LineInBooks[] }

/** What was allocated, and where it stands: the others add up to it. */
const columns: readonly Account[] = [
  'granted',
  'available',
  'committed',
  'paid',
  'settled',
  'receivable',
]

const balance = ({ balances }: LineInBooks, account: Account) => asShown(account, balances[account])

/** A year's lines, from what was asked for to what is left; each balance opens to its entries. */
export function LinesTable({ year, lines }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const words = useMessages(bookMessages)
  const sum = (of: (line: LineInBooks) => number) => (
    <Money amount={lines.reduce((all, line) => all + of(line), 0)} />
  )
  return (
    <DataTable
      caption={texts.lines(year)}
      captionHidden
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          title: texts.line,
          cell: ({ id, title, source, state }) => (
            <>
              <Link href={link(paths.line, { line: id })}>{title}</Link>
              <span class="block text-muted text-sm">{source.name[locale]}</span>
              <LineBadge state={state} />
            </>
          ),
        },
        {
          title: texts.estimated,
          cell: ({ estimated }) => <Money amount={estimated} />,
          figures: true,
        },
        {
          title: texts.appraised,
          cell: ({ appraised }) => (appraised === null ? '–' : <Money amount={appraised} />),
          figures: true,
        },
        ...columns.map((account) => ({
          title: words.account[account],
          cell: (line: LineInBooks) => (
            <Link href={entriesOf(line.id, account)}>
              <Money amount={balance(line, account)} />
            </Link>
          ),
          figures: true,
        })),
      ]}
      foot={[
        texts.sum,
        sum(({ estimated }) => estimated),
        sum(({ appraised }) => appraised ?? 0),
        ...columns.map((account) => sum((line) => balance(line, account))),
      ]}
    />
  )
}
