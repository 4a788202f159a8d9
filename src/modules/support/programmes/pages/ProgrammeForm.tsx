import type { Problem, Raw } from '#platform/http/form.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { CheckboxGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../desk-messages.ts'

export type ProgrammeChoices = {
  lines: readonly { code: string; name: Text; clause: string }[]
  agencies: readonly { id: string; name: Text }[]
}

type Props = ProgrammeChoices & {
  action: string
  formKey: string
  version?: number
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
}

export function ProgrammeForm({ lines, agencies, version, raw, problems, ...form }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { field } = texts
  return (
    <Form {...form} {...(version === undefined ? {} : { version })} raw={raw} problems={problems}>
      <TextField name="nameVi" label={field.nameVi} />
      <TextField name="nameEn" label={field.nameEn} />
      <TextArea name="summaryVi" label={field.summaryVi} rows={3} />
      <TextArea name="summaryEn" label={field.summaryEn} rows={3} />
      <TextArea name="bodyVi" label={field.bodyVi} hint={texts.bodyHint} rows={8} />
      <TextArea name="bodyEn" label={field.bodyEn} hint={texts.bodyHint} rows={8} />
      <CheckboxGroup
        name="lineCodes"
        label={texts.lines}
        options={lines.map(({ code, name, clause }) => ({
          value: code,
          label: name[locale],
          hint: clause,
        }))}
      />
      <TextField name="legalBasis" label={field.legalBasis} />
      <Select
        name="agencyId"
        label={field.agencyId}
        options={agencies.map(({ id, name }) => ({ value: id, label: name[locale] }))}
      />
      <Button>{texts.save}</Button>
    </Form>
  )
}
