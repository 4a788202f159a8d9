import { DataTable } from '#ui/DataTable.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Section } from '#ui/Section.tsx'
import { closingMessages } from '../closing-messages.ts'
import type { ContractView } from '../view.ts'

/** What was approved, used and settled of each content item, with its proofs; and what is asked back. */
export function SettlementSection({
  settlement,
  recoveries,
}: Pick<ContractView, 'settlement' | 'recoveries'>) {
  const texts = useMessages(closingMessages)
  const { columns, recovery } = texts
  if (settlement.length === 0) return null
  return (
    <Section title={texts.settlement}>
      <DataTable
        caption={texts.settlement}
        captionHidden
        rows={settlement}
        rowKey={({ item }) => item.id}
        columns={[
          { title: columns.item, cell: ({ item }) => item.title },
          {
            title: columns.approved,
            figures: true,
            cell: ({ approved }) => <Money amount={approved} />,
          },
          {
            title: columns.other,
            figures: true,
            cell: ({ item }) => <Money amount={item.otherAmount} />,
          },
          { title: columns.used, figures: true, cell: ({ used }) => <Money amount={used} /> },
          {
            title: columns.settled,
            figures: true,
            cell: ({ settled }) => (settled === null ? '–' : <Money amount={settled} />),
          },
          {
            title: columns.proofs,
            cell: ({ proofs }) => proofs.map(({ code }) => code).join(', ') || '–',
          },
        ]}
      />
      {recoveries.length > 0 && (
        <DataTable
          caption={texts.recoveries}
          rows={recoveries}
          rowKey={({ id }) => id}
          columns={[
            { title: recovery.reason, cell: ({ reason }) => reason },
            {
              title: recovery.amount,
              figures: true,
              cell: ({ amount }) => <Money amount={amount} />,
            },
            {
              title: recovery.received,
              figures: true,
              cell: ({ received }) => <Money amount={received} />,
            },
            { title: recovery.due, cell: ({ dueOn }) => <Day on={dueOn} /> },
          ]}
        />
      )}
    </Section>
  )
}
