import type { Problem, Raw } from '#platform/http/form.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { RichTextField } from '../../../body/RichTextField.tsx'
import { deskMessages } from '../../desk-messages.ts'
import { presetNames } from '../../presets.ts'

export type ArticleFormProps = {
  action: string
  topics: readonly { code: string; name: Text }[]
  formKey: string
  version?: number
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
  /** A new article has its way to the public chosen, and no English that could lag. */
  fresh?: boolean
}

export function ArticleForm({ topics, problems = [], fresh = false, ...form }: ArticleFormProps) {
  const texts = useMessages(deskMessages)
  const locale = useLocale()
  const own = Object.fromEntries(
    problems
      .filter(({ code }) => code === 'english-incomplete')
      .map(({ field }) => [field, texts.englishIncomplete]),
  )
  const options = topics.map(({ code, name }) => ({ value: code, label: name[locale] }))
  const presets = presetNames.map((value) => ({ value, label: texts.preset[value] }))
  return (
    <Form {...form} problems={problems} faults={own}>
      {fresh && (
        <RadioGroup name="preset" label={texts.field.preset} options={presets} value="news" />
      )}
      <Select name="topic" label={texts.field.topic} options={options} optional />
      <TextField name="titleVi" label={texts.field.titleVi} maxLength={200} />
      <TextArea
        name="summaryVi"
        label={texts.field.summaryVi}
        hint={texts.summaryHint}
        rows={3}
        maxLength={500}
      />
      <RichTextField name="bodyVi" label={texts.field.bodyVi} />
      <fieldset class="form">
        <legend class="text-xl font-semibold">{texts.english}</legend>
        <p class="field-hint">{texts.englishHint}</p>
        <TextField name="titleEn" label={texts.field.titleEn} maxLength={200} optional />
        <TextArea
          name="summaryEn"
          label={texts.field.summaryEn}
          rows={3}
          maxLength={500}
          optional
        />
        <RichTextField name="bodyEn" label={texts.field.bodyEn} rows={10} optional />
        {!fresh && (
          <Checkbox
            name="englishFollows"
            label={texts.field.englishFollows}
            hint={texts.englishFollowsHint}
            optional
          />
        )}
      </fieldset>
      {!fresh && (
        <TextField
          name="note"
          label={texts.field.note}
          hint={texts.noteHint}
          maxLength={300}
          optional
        />
      )}
      <Button>{texts.save}</Button>
    </Form>
  )
}
