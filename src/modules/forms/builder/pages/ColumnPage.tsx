import { link } from '#platform/http/paths.ts'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { columnTypes, type FormField, fieldsOf, type TableColumn } from '../../definition.ts'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { words } from '../words.ts'
import { EditPage, type EditProps, WordFields } from './EditPage.tsx'
import { LimitFields } from './LimitFields.tsx'

type Props = EditProps & { field: FormField; column: TableColumn }

/** One column of a table. */
export function ColumnPage({ field, column, ...props }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { column: types } = useMessages(words)
  const { id } = props
  const { code, type, label, required } = column
  const product = type === 'product'
  return (
    <EditPage
      {...props}
      title={label[locale] || label.vi}
      action={link(paths.column, { id, field: field.code, column: code })}
      crumbs={[
        {
          href: link(paths.field, { id, field: field.code }),
          label: field.label[locale] || field.label.vi,
        },
      ]}
    >
      <WordFields label={label} withHelp={false} />
      <Select
        name="type"
        label={texts.fieldType}
        value={type}
        options={columnTypes.map((value) => ({ value, label: types[value] }))}
      />
      {!product && <Checkbox name="required" label={texts.required} checked={required} optional />}
      {!product && <LimitFields part={column} />}
      {product && <FactorFields field={field} column={column} />}
      {(product || type === 'number' || type === 'money') && (
        <SumFields {...props} column={column} />
      )}
    </EditPage>
  )
}

const isCountable = ({ type }: { type: string }) => type === 'number' || type === 'money'

function FactorFields({ field, column }: Pick<Props, 'field' | 'column'>) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const options = (field.columns ?? [])
    .filter(isCountable)
    .map(({ code, label }) => ({ value: code, label: label[locale] || label.vi }))
  const [one, two] = column.factors ?? []
  return (
    <>
      <Select name="factorOne" label={texts.factorOne} value={one} options={options} />
      <Select name="factorTwo" label={texts.factorTwo} value={two} options={options} />
    </>
  )
}

function SumFields({ definition, column }: Pick<Props, 'definition' | 'column'>) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const targets = fieldsOf(definition)
    .filter(isCountable)
    .map(({ code, label }) => ({ value: code, label: label[locale] || label.vi }))
  return (
    <>
      <Checkbox name="sum" label={texts.sum} checked={column.sum ?? false} optional />
      <div class="form-cells">
        <Select
          name="sumThan"
          label={texts.sumThan}
          value={column.sumIs?.than}
          optional
          options={[
            { value: 'equal', label: texts.equal },
            { value: 'at-most', label: texts.atMost },
          ]}
        />
        <Select
          name="sumField"
          label={texts.sumField}
          value={column.sumIs?.field}
          optional
          options={targets}
        />
      </div>
    </>
  )
}
