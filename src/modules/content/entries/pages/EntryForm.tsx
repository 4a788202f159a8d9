import type { ComponentChildren } from 'preact'
import type { Problem, Raw } from '#platform/http/form.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { boxesOf } from '../boxes.ts'
import { messages } from '../desk/messages.ts'
import { BODY_MAX, englishName } from '../forms.ts'
import { isWrittenField, type TextField as WordsField } from '../kinds/field.ts'
import type { Kind } from '../kinds/kind.ts'
import { FieldInput } from './FieldInput.tsx'

export type Choices = readonly { id: string; name: Text }[]

export type EntryFormProps = {
  kind: Kind
  action: string
  formKey: string
  version?: number | undefined
  /** What fills the boxes: what is stored, or what came back. */
  raw: Raw | undefined
  problems?: readonly Problem[] | undefined
  /** Whose it may be; none where the kind asks for no organisation. */
  owners: Choices
  ownerOptional: boolean
  /** For fields that name an organisation, by field. */
  choices: ReadonlyMap<string, Choices>
  submit: string
  /** What stands above the button, such as a consent. */
  children?: ComponentChildren
}

/** The form of a kind, one box for each of its fields. */
export function EntryForm({ kind, owners, choices, raw, problems = [], ...form }: EntryFormProps) {
  const { action, formKey, version, submit, ownerOptional, children } = form
  const texts = useMessages(messages)
  const locale = useLocale()
  const own = Object.fromEntries(
    problems.flatMap(({ field, code }) => {
      const sentence = texts.fault[code]
      return sentence ? [[field, sentence]] : []
    }),
  )
  const labels = Object.fromEntries(boxesOf(kind).map(({ name, label }) => [name, label[locale]]))
  return (
    <Form
      action={action}
      formKey={formKey}
      {...(version === undefined ? {} : { version })}
      raw={raw}
      problems={problems}
      faults={own}
      labels={labels}
    >
      <TextField name="title" label={texts.field.title} maxLength={200} />
      <TextArea
        name="summary"
        label={texts.field.summary}
        hint={texts.summaryHint}
        rows={3}
        maxLength={500}
      />
      {(owners.length > 0 || !ownerOptional) && (
        <Select
          name="organisation"
          label={texts.field.organisation}
          hint={ownerOptional ? texts.organisationHint : undefined}
          options={owners.map(({ id, name }) => ({ value: id, label: name[locale] }))}
          optional={ownerOptional}
        />
      )}
      {kind.fields.map((field) => (
        <FieldInput
          key={field.code}
          field={field}
          raw={raw}
          choices={choices.get(field.code) ?? []}
        />
      ))}
      <TextArea
        name="body"
        label={kind.narrative[locale]}
        hint={texts.bodyHint}
        rows={10}
        maxLength={BODY_MAX}
        optional
      />
      <EnglishPart kind={kind} />
      {children}
      <Button>{submit}</Button>
    </Form>
  )
}

function EnglishPart({ kind }: { kind: Kind }) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <details>
      <summary class="text-xl font-semibold">{texts.englishPart}</summary>
      <div class="form mt-4">
        <p class="field-hint">{texts.englishHint}</p>
        <TextField name="title_en" label={texts.field.title_en} maxLength={200} optional />
        <TextArea
          name="summary_en"
          label={texts.field.summary_en}
          rows={3}
          maxLength={500}
          optional
        />
        {kind.fields.filter(isWrittenField).map((field) => (
          <EnglishBox key={field.code} field={field} label={texts.english(field.label[locale])} />
        ))}
        <TextArea
          name="body_en"
          label={texts.field.body_en}
          rows={8}
          maxLength={BODY_MAX}
          optional
        />
      </div>
    </details>
  )
}

function EnglishBox({ field, label }: { field: WordsField; label: string }) {
  const name = englishName(field.code)
  return field.type === 'text' ? (
    <TextField name={name} label={label} maxLength={field.max ?? 300} optional />
  ) : (
    <TextArea name={name} label={label} rows={4} maxLength={field.max ?? 2000} optional />
  )
}
