import { documentTypes } from '#platform/files/files.ts'
import { link } from '#platform/http/paths.ts'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { CheckboxGroup } from '#ui/fields/Choices.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { type FormField, fieldTypes } from '../../definition.ts'
import { paths } from '../../paths.ts'
import { fieldsBefore } from '../condition-lines.ts'
import { messages } from '../messages.ts'
import { words } from '../words.ts'
import { ColumnsOutline } from './ColumnsOutline.tsx'
import { ConditionFields } from './ConditionFields.tsx'
import type { SentPart } from './DraftPage.tsx'
import { EditPage, type EditProps, WordFields } from './EditPage.tsx'
import { LimitFields } from './LimitFields.tsx'

const endings = Object.values(documentTypes).map((value) => ({ value, label: `.${value}` }))

type Props = EditProps & { field: FormField; sent?: SentPart | undefined }

/** One field, with the settings that its type has. */
export function FieldPage({ field, sent, ...props }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { type: types } = useMessages(words)
  const { code, type, label, help, required, kinds, showIf } = field
  return (
    <EditPage
      {...props}
      title={label[locale] || label.vi}
      action={link(paths.field, { id: props.id, field: code })}
      after={type === 'table' && <ColumnsOutline {...props} field={field} sent={sent} />}
    >
      <WordFields label={label} help={help} />
      <Select
        name="type"
        label={texts.fieldType}
        value={type}
        options={fieldTypes.map((value) => ({ value, label: types[value] }))}
      />
      <Checkbox name="required" label={texts.required} checked={required} optional />
      <LimitFields part={field} />
      {type === 'file' && (
        <CheckboxGroup
          name="kinds"
          label={texts.kinds}
          hint={texts.kindsHint}
          options={endings}
          values={kinds ?? []}
          optional
        />
      )}
      <ConditionFields
        definition={props.definition}
        before={fieldsBefore(props.definition, { field: code })}
        showIf={showIf}
      />
    </EditPage>
  )
}
