import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { MoneyField } from '#ui/fields/NumberField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { formatMoney } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { paths } from '../../paths.ts'
import { ActForm } from '../../posting/ActForm.tsx'
import { messages } from '../messages.ts'
import type { ThreadProps } from './ThreadPage.tsx'

/** What was asked back and what of it came, with the forms for both. */
export function RecoverySection({ thread, again }: ThreadProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { recoveries, rights, excess, balances, commitment } = thread
  if (recoveries.length === 0 && !rights.demand) return null
  const due = recoveries.filter(({ amount, received }) => received < amount)
  return (
    <Section title={texts.recovery}>
      {excess > 0 && <Notice tone="warning">{texts.excess(formatMoney(excess, locale))}</Notice>}
      {recoveries.length > 0 && (
        <DataTable
          caption={texts.recovery}
          captionHidden
          rows={recoveries}
          rowKey={({ id }) => id}
          columns={[
            { title: texts.reason, cell: ({ reason }) => reason },
            { title: texts.due, cell: ({ dueOn }) => <Day on={dueOn} /> },
            {
              title: texts.amount,
              cell: ({ amount }) => <Money amount={amount} />,
              figures: true,
            },
            {
              title: texts.received,
              cell: ({ received }) => <Money amount={received} />,
              figures: true,
            },
          ]}
        />
      )}
      {rights.finance &&
        due.map(({ id, reason, amount, received }, index) => (
          <ActForm
            key={id}
            {...again}
            action={link(paths.receipt, { recovery: id })}
            submit={texts.receive}
            label={texts.receiveOne(reason)}
            prefix={`receive-${index + 1}`}
            kind="secondary"
          >
            <MoneyField name="amount" label={texts.amount} value={amount - received} />
            <DateField name="on" label={texts.receivedOn} />
          </ActForm>
        ))}
      {rights.demand && (
        <ActForm
          {...again}
          action={link(paths.recoveries, { commitment: commitment.id })}
          submit={texts.demand}
          label={texts.demand}
          prefix="demand"
          kind="secondary"
        >
          <MoneyField name="amount" label={texts.amount} value={excess || balances.paid} />
          <TextArea name="reason" label={texts.reason} rows={3} maxLength={1000} />
          <DateField name="dueOn" label={texts.dueOn} />
        </ActForm>
      )}
    </Section>
  )
}
