import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { columnTypes, type FormField } from '../../definition.ts'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { words } from '../words.ts'
import type { SentPart } from './DraftPage.tsx'
import { PartButtons } from './PartButtons.tsx'

type Props = {
  id: string
  version: number
  formKey: string
  field: FormField
  sent?: SentPart | undefined
}

/** The columns of a table in their order, and a form for one more. */
export function ColumnsOutline({ id, version, formKey, field, sent }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { column: types } = useMessages(words)
  const { columns = [] } = field
  return (
    <Section title={texts.columns}>
      {columns.length === 0 && <p class="text-muted">{texts.noColumns}</p>}
      <ol>
        {columns.map(({ code, type, label, required }) => (
          <li key={code} class="form-row my-2">
            <p class="font-semibold">{label[locale] || label.vi}</p>
            <p class="button-row">
              <Badge>{types[type]}</Badge>
              {required && <Badge tone="info">{texts.required}</Badge>}
            </p>
            <PartButtons
              id={id}
              version={version}
              formKey={formKey}
              part={`column.${field.code}.${code}`}
              label={label[locale] || label.vi}
              change={link(paths.column, { id, field: field.code, column: code })}
            />
          </li>
        ))}
      </ol>
      <Form
        action={link(paths.columns, { id, field: field.code })}
        formKey={formKey}
        version={version}
        raw={sent?.raw}
        problems={sent?.problems}
        prefix="new-column"
        label={texts.addColumn}
      >
        <TextField name="label" label={texts.columnName} />
        <Select
          name="type"
          label={texts.fieldType}
          options={columnTypes.map((value) => ({ value, label: types[value] }))}
        />
        <Button kind="secondary">{texts.addColumn}</Button>
      </Form>
    </Section>
  )
}
