import { documentTypes, MAX_FILE_BYTES } from '#platform/files/files.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { FileField } from '#ui/fields/FileField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { ownFaults } from '../../faults.ts'
import { messages } from '../messages.ts'
import { documentKinds, type OrganisationDocument } from '../schema.ts'

/** What came back of a form, and what was wrong with its file. */
export type SentPaper = {
  action: string
  raw: Raw
  problems: readonly Problem[]
  fileProblem?: keyof (typeof messages)['vi']['problem']
}

type Props = {
  action: string
  formKey: string
  today: string
  sent: SentPaper | undefined
  /** The paper that is replaced, whose kind and name the form begins with. */
  old?: Pick<OrganisationDocument, 'id' | 'kind' | 'title' | 'number'>
  submit: string
}

const accept = Object.values(documentTypes)
  .map((ending) => `.${ending}`)
  .join(',')

export function PaperForm({ action, formKey, today, sent, old, submit }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const back = sent?.action === action ? sent : undefined
  const problems = back?.problems ?? []
  const faults = {
    ...ownFaults(locale, problems),
    ...(problems.some(({ code }) => code === 'before-issue')
      ? { expiresOn: texts.beforeIssue }
      : {}),
    ...(back?.fileProblem ? { file: texts.problem[back.fileProblem] } : {}),
  }
  return (
    <Form
      action={action}
      formKey={formKey}
      raw={back?.raw}
      problems={problems}
      faults={faults}
      prefix={old?.id}
      files
    >
      <Select
        name="kind"
        label={texts.kind}
        options={documentKinds.map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
        value={old?.kind}
      />
      <TextField name="title" label={texts.name} value={old?.title} maxLength={160} />
      <TextField name="number" label={texts.number} value={old?.number} maxLength={80} optional />
      <DateField name="issuedOn" label={texts.issuedOn} max={today} />
      <DateField name="expiresOn" label={texts.expiresOn} hint={texts.expiresHint} optional />
      <FileField
        name="file"
        label={texts.file}
        accept={accept}
        kinds={texts.fileKinds}
        maxBytes={MAX_FILE_BYTES}
      />
      <Button>{submit}</Button>
    </Form>
  )
}
