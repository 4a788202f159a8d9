import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { formatNumber } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { accounts } from '../../accounts.ts'
import { messages as deskMessages } from '../../desk/messages.ts'
import { YearTabs } from '../../desk/pages/DeskPage.tsx'
import type { LineInBooks } from '../../lines/queries.ts'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { type Balances, type Difference, nothing, plus, sumOf } from '../rules.ts'
import { entriesOf } from './BalanceLinks.tsx'

type Props = {
  years: readonly number[]
  year: number
  lines: readonly LineInBooks[]
  /** What an audit of all the books finds now; not for those who see only some lines. */
  found: readonly Difference[] | undefined
}

const total = (lines: readonly LineInBooks[]): Balances =>
  lines.reduce((sum, { balances }) => plus(sum, balances), nothing)

/** Every account of every line of a year, as the postings add up; pluses and minuses cancel out. */
export function TrialBalancePage({ years, year, lines, found }: Props) {
  const locale = useLocale()
  const desk = useMessages(deskMessages)
  const words = useMessages(messages)
  const bySource = [...Map.groupBy(lines, ({ source }) => source.id).values()].flatMap((own) => {
    const [first] = own
    return first ? [{ source: first.source, balances: total(own) }] : []
  })
  const foot = [
    desk.sum,
    ...accounts.map((account) => <Money key={account} amount={total(lines)[account]} />),
    <Money key="sum" amount={sumOf(total(lines))} />,
  ]
  const all = {
    title: desk.all,
    cell: ({ balances }: { balances: Balances }) => <Money amount={sumOf(balances)} />,
    figures: true,
  }
  return (
    <Page
      title={desk.balance}
      lead={desk.balanceLead}
      crumbs={[{ href: paths.desk, label: desk.title }]}
      wide
    >
      {found?.length === 0 && <Notice tone="success">{desk.sound}</Notice>}
      {found && found.length > 0 && (
        <Notice tone="danger">
          <p>{desk.differs(found.length)}</p>
          <ul>
            {found.map(({ kind, of, id, expected, found: amount }) => (
              <li key={`${kind} ${id}`}>
                {words.of[of]} {id}: {words.kind[kind]} (
                {words.compared(formatNumber(expected, locale), formatNumber(amount, locale))})
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <YearTabs years={years} year={year} path={paths.trialBalance} />
      <Section title={desk.lines(year)}>
        <DataTable
          caption={desk.lines(year)}
          captionHidden
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            {
              title: desk.line,
              cell: ({ id, title }) => <Link href={link(paths.line, { line: id })}>{title}</Link>,
            },
            ...accounts.map((account) => ({
              title: words.account[account],
              cell: ({ id, balances }: LineInBooks) => (
                <Link href={entriesOf(id, account)}>
                  <Money amount={balances[account]} />
                </Link>
              ),
              figures: true,
            })),
            all,
          ]}
          foot={foot}
        />
      </Section>
      <Section title={desk.bySource}>
        <DataTable
          caption={desk.bySource}
          captionHidden
          rows={bySource}
          rowKey={({ source }) => source.id}
          columns={[
            { title: desk.source, cell: ({ source }) => source.name[locale] },
            ...accounts.map((account) => ({
              title: words.account[account],
              cell: ({ balances }: { balances: Balances }) => <Money amount={balances[account]} />,
              figures: true,
            })),
            all,
          ]}
          foot={foot}
        />
      </Section>
    </Page>
  )
}
