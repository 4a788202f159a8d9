import { MAX_FILE_BYTES } from '#platform/files/files.ts'
import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { FileField } from '#ui/fields/FileField.tsx'
import { MoneyField } from '#ui/fields/NumberField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { paths } from '../../paths.ts'
import { ActForm } from '../../posting/ActForm.tsx'
import type { Item } from '../../schema.ts'
import { messages } from '../messages.ts'
import type { ThreadProps } from './ThreadPage.tsx'

/** Two items may have the same title. */
export const numbered = ({ ordinal, title }: Pick<Item, 'ordinal' | 'title'>) =>
  `${ordinal}. ${title}`

/** The proofs by their codes; one whose item is not settled can be withdrawn. */
export function ProofTable({ thread, again }: ThreadProps) {
  const texts = useMessages(messages)
  const proofs = thread.rows.flatMap(({ item, proofs: own }) =>
    own.map((proof) => ({ proof, item })),
  )
  if (proofs.length === 0) return <p>{texts.noProofs}</p>
  return (
    <DataTable
      caption={texts.proofs}
      rows={proofs.toSorted((a, b) => a.proof.code.localeCompare(b.proof.code))}
      rowKey={({ proof }) => proof.id}
      columns={[
        { title: texts.proofCode, cell: ({ proof }) => proof.code },
        { title: texts.item, cell: ({ item }) => numbered(item) },
        { title: texts.what, cell: ({ proof }) => proof.what },
        { title: texts.seller, cell: ({ proof }) => proof.sellerTaxCode },
        { title: texts.invoice, cell: ({ proof }) => proof.invoiceNumber },
        { title: texts.invoicedOn, cell: ({ proof }) => <Day on={proof.invoicedOn} /> },
        {
          title: texts.amount,
          cell: ({ proof }) => <Money amount={proof.amount} />,
          figures: true,
        },
        {
          title: texts.file,
          cell: ({ proof }) =>
            proof.fileId ? (
              <Link href={link(paths.expenseFile, { expense: proof.id })}>{texts.openFile}</Link>
            ) : (
              '–'
            ),
        },
        {
          title: texts.withdraw,
          cell: ({ proof, item }) =>
            thread.rights.handIn && !item.settledAt ? (
              <ActForm
                {...again}
                action={link(paths.expenseWithdrawal, { expense: proof.id })}
                submit={texts.withdrawOne(proof.code)}
                label={texts.withdrawOne(proof.code)}
                prefix={`withdraw-${proof.code}`}
                kind="quiet"
              />
            ) : (
              '–'
            ),
        },
      ]}
    />
  )
}

export function HandInForm({ thread, again }: ThreadProps) {
  const texts = useMessages(messages)
  const open = thread.rows.filter(({ item }) => !item.settledAt)
  return (
    <ActForm
      {...again}
      action={link(paths.expenses, { commitment: thread.commitment.id })}
      submit={texts.handIn}
      label={texts.handIn}
      prefix="proof"
      files
    >
      <Select
        name="itemId"
        label={texts.item}
        options={open.map(({ item }) => ({ value: item.id, label: numbered(item) }))}
      />
      <TextField
        name="sellerTaxCode"
        label={texts.seller}
        hint={texts.sellerHint}
        inputmode="numeric"
        maxLength={20}
      />
      <TextField name="invoiceNumber" label={texts.invoice} maxLength={40} />
      <DateField name="invoicedOn" label={texts.invoicedOn} />
      <TextField name="what" label={texts.what} maxLength={300} />
      <MoneyField name="amount" label={texts.amount} />
      <FileField
        name="file"
        label={texts.file}
        accept=".pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg"
        kinds={texts.fileKinds}
        maxBytes={MAX_FILE_BYTES}
        optional
      />
    </ActForm>
  )
}
