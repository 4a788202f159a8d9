import type { Problem, Raw } from '#platform/http/form.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { RichTextField } from '../../body/RichTextField.tsx'
import { messages } from '../messages.ts'

export type ArticleFormProps = {
  action: string
  topics: readonly { code: string; name: Text }[]
  formKey: string
  version?: number
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
}

export function ArticleForm({ topics, problems = [], ...form }: ArticleFormProps) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const own = Object.fromEntries(
    problems
      .filter(({ code }) => code === 'english-incomplete')
      .map(({ field }) => [field, texts.englishIncomplete]),
  )
  const options = topics.map(({ code, name }) => ({ value: code, label: name[locale] }))
  return (
    <Form {...form} problems={problems} faults={own}>
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
      </fieldset>
      <Button>{texts.saveDraft}</Button>
    </Form>
  )
}
