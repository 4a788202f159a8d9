import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { MoneyField } from '#ui/fields/NumberField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { Section } from '#ui/Section.tsx'
import type { Balances } from '../../books/rules.ts'
import type { CostKindWords } from '../../kinds.ts'
import { paths } from '../../paths.ts'
import { ActForm } from '../../posting/ActForm.tsx'
import type { SettlementRow } from '../../proofs/queries.ts'
import { messages } from '../messages.ts'
import { HandInForm, numbered, ProofTable } from './Proofs.tsx'
import type { ThreadProps } from './ThreadPage.tsx'

const sum = (rows: readonly SettlementRow[], of: (row: SettlementRow) => number) =>
  rows.reduce((all, row) => all + of(row), 0)

/** There is something to settle once money or proofs came, or when no more money will. */
const canBeSettled = ({ item, used }: SettlementRow, { committed, paid }: Balances): boolean =>
  item.settledAt === null && (used > 0 || paid > 0 || committed === 0)

/** Approved, used and settled, state and other sources, item by item, with the proofs by their codes. */
export function SettlementSection({
  thread,
  again,
  words,
}: ThreadProps & { words: CostKindWords }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { rows, rights } = thread
  return (
    <Section title={texts.settlement}>
      <DataTable
        caption={texts.settlement}
        captionHidden
        rows={rows}
        rowKey={({ item }) => item.id}
        columns={[
          { title: texts.item, cell: ({ item }) => numbered(item) },
          { title: texts.costKind, cell: ({ item }) => words(item.costKind, locale) },
          {
            title: texts.approved,
            cell: ({ approved }) => <Money amount={approved} />,
            figures: true,
          },
          {
            title: texts.other,
            cell: ({ item }) => <Money amount={item.otherAmount} />,
            figures: true,
          },
          { title: texts.used, cell: ({ used }) => <Money amount={used} />, figures: true },
          {
            title: texts.settled,
            cell: ({ settled }) =>
              settled === null ? texts.notSettled : <Money amount={settled} />,
            figures: true,
          },
          {
            title: texts.proofs,
            cell: ({ proofs }) => proofs.map(({ code }) => code).join(', ') || '–',
          },
        ]}
        foot={[
          '',
          '',
          <Money key="approved" amount={sum(rows, ({ approved }) => approved)} />,
          <Money key="other" amount={sum(rows, ({ item }) => item.otherAmount)} />,
          <Money key="used" amount={sum(rows, ({ used }) => used)} />,
          <Money key="settled" amount={sum(rows, ({ settled }) => settled ?? 0)} />,
          '',
        ]}
      />
      <ProofTable thread={thread} again={again} />
      {rights.handIn && <HandInForm thread={thread} again={again} />}
      {rights.settle &&
        rows
          .filter((row) => canBeSettled(row, thread.balances))
          .map(({ item, used }) => (
            <ActForm
              key={item.id}
              {...again}
              action={link(paths.settlement, { item: item.id })}
              submit={texts.settleOne(numbered(item))}
              label={texts.settleOne(numbered(item))}
              prefix={`settle-${item.ordinal}`}
              kind="secondary"
            >
              <MoneyField
                name="amount"
                label={texts.settleAmount}
                hint={texts.settleHint}
                value={Math.min(used, item.stateAmount, thread.balances.paid)}
              />
            </ActForm>
          ))}
    </Section>
  )
}
