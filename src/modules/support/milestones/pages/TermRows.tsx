import type { Raw } from '#platform/http/form.ts'
import { cellName, rowsToShow, typedSum } from '#platform/http/rows.ts'
import { DateField } from '#ui/fields/DateField.tsx'
import { useForm } from '#ui/fields/Form.tsx'
import { MoneyField } from '#ui/fields/NumberField.tsx'
import { RowsField } from '#ui/fields/RowsField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatMoney } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { costKinds, termWords } from '../../terms/vocabulary.ts'
import { rowMessages } from '../row-messages.ts'
import type { NewMilestone } from '../terms.ts'

type Props = {
  /** Empty rows that stand ready; several where the contract cannot do without. */
  spare?: number | undefined
}

/** The milestones of a contract, a row of boxes for each. */
export function MilestoneRows({
  standing = [],
  spare,
}: Props & { standing?: readonly NewMilestone[] }) {
  const locale = useLocale()
  const texts = useMessages(rowMessages).milestones
  const { raw } = useForm()
  const sum = raw
    ? typedSum(raw, 'milestones', 'amount')
    : standing.reduce((total, { amount }) => total + amount, 0)
  return (
    <RowsField
      name="milestones"
      label={texts.title}
      hint={texts.hint}
      rows={rowsToShow('milestones', raw, standing.length, spare)}
      rowName={texts.row}
      more={texts.more}
      foot={texts.sum(formatMoney(sum, locale))}
    >
      {(row) => {
        const name = (column: string) => cellName('milestones', row, column)
        const stands = standing[row - 1]
        return (
          <>
            <TextField name={name('title')} label={texts.cell.title} value={stands?.title} />
            <TextField
              name={name('evidenceWanted')}
              label={texts.cell.evidenceWanted}
              value={stands?.evidenceWanted}
            />
            <DateField name={name('dueOn')} label={texts.cell.dueOn} value={stands?.dueOn} />
            <MoneyField
              name={name('amount')}
              label={texts.cell.amount}
              hint=""
              value={stands?.amount}
            />
          </>
        )
      }}
    </RowsField>
  )
}

/** What the money of a contract is for, a row of boxes for each content item. */
export function ItemRows({ spare }: Props) {
  const locale = useLocale()
  const texts = useMessages(rowMessages).items
  const words = useMessages(termWords)
  const { raw = {} } = useForm()
  const sum = (column: string) => formatMoney(typedSum(raw, 'items', column), locale)
  return (
    <RowsField
      name="items"
      label={texts.title}
      hint={texts.hint}
      rows={rowsToShow('items', raw, 0, spare)}
      rowName={texts.row}
      more={texts.more}
      foot={texts.sum(sum('stateAmount'), sum('otherAmount'))}
    >
      {(row) => {
        const name = (column: string) => cellName('items', row, column)
        return (
          <>
            <TextField name={name('title')} label={texts.cell.title} />
            <Select
              name={name('costKind')}
              label={texts.cell.costKind}
              options={costKinds.map((value) => ({ value, label: words.costKind[value] }))}
            />
            <MoneyField name={name('stateAmount')} label={texts.cell.stateAmount} hint="" />
            <MoneyField name={name('otherAmount')} label={texts.cell.otherAmount} hint="" />
          </>
        )
      }}
    </RowsField>
  )
}

/** What each box of the rows that came back is called on top of the form, with the number of its row. */
export function useRowLabels(raw: Raw | undefined): Record<string, string> {
  const texts = useMessages(rowMessages)
  const labels: Record<string, string> = {}
  for (const table of ['milestones', 'items'] as const)
    for (const [column, label] of Object.entries(texts[table].cell))
      for (let row = rowsToShow(table, raw, 0); row > 0; row -= 1)
        labels[cellName(table, row, column)] = `${texts[table].row(row)}, ${label}`
  return labels
}
