import type { FormField } from '#modules/forms/index.ts'
import { CheckboxGroup } from '#ui/fields/Choices.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { correctionKinds } from '../../screening/forms.ts'
import { messages as screeningMessages } from '../../screening/messages.ts'
import { messages } from '../messages.ts'
import type { BulkAct } from '../rules.ts'

export type FieldChoices = {
  fields: readonly FormField[]
  receivers: readonly { value: string; label: string }[]
}

/** What an act has to be told once for all its cases. */
export function BulkFields({ act, fields, receivers }: FieldChoices & { act: BulkAct }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { kinds } = useMessages(screeningMessages)
  switch (act) {
    case 'accept':
      return null
    case 'ask':
      return (
        <>
          <Select
            name="field"
            label={texts.field}
            options={fields.map(({ code, label }) => ({ value: code, label: label[locale] }))}
          />
          <Select
            name="kind"
            label={texts.kind}
            options={correctionKinds.map((value) => ({ value, label: kinds[value] }))}
          />
          <TextField name="what" label={texts.what} />
          <TextArea name="note" label={texts.note} rows={3} optional />
        </>
      )
    case 'reviewers':
      return <CheckboxGroup name="reviewers" label={texts.reviewers} options={receivers} />
    case 'transfer':
      return (
        <>
          <Select name="to" label={texts.to} options={receivers} />
          <TextArea name="note" label={texts.note} rows={3} optional />
        </>
      )
  }
}
