import { MAX_FILE_BYTES } from '#platform/files/files.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import { cellName, rowsToShow } from '#platform/http/rows.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { FileField } from '#ui/fields/FileField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../form-messages.ts'
import { documentKinds } from '../kinds.ts'
import { messages as publicMessages } from '../messages.ts'
import { RelationRows } from './RelationRows.tsx'

export type FileFault = keyof (typeof messages)['vi']['fileFault']

export type DocumentFormProps = {
  action: string
  formKey: string
  version?: number | undefined
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
  fileFault?: FileFault | undefined
  /** The name of the file that is there. */
  fileName?: string | undefined
  today: string
  /** What the button says; with `confirming` the form tells that its effects were shown. */
  submit?: string
  confirming?: boolean
}

export function DocumentForm(props: DocumentFormProps) {
  const { action, formKey, version, raw, problems = [], confirming } = props
  const texts = useMessages(messages)
  const { submit = texts.save } = props
  return (
    <Form
      action={action}
      formKey={formKey}
      {...(version === undefined ? {} : { version })}
      raw={raw}
      problems={problems}
      faults={useFaults(props)}
      labels={useLabels(raw)}
      files
    >
      {confirming && <input type="hidden" name="confirmed" value="on" />}
      <OnPaper today={props.today} />
      <Force />
      <RelationRows />
      <Words />
      <Texts fileName={props.fileName} />
      <Button>{submit}</Button>
    </Form>
  )
}

/** The sentences for what only documents can get wrong, by field. */
function useFaults({ problems = [], fileFault }: DocumentFormProps): Record<string, string> {
  const texts = useMessages(messages)
  const own = problems.flatMap(({ field, code }) => {
    const sentence = texts.fault[code]
    return sentence ? [[field, sentence] as const] : []
  })
  return {
    ...Object.fromEntries(own),
    ...(fileFault ? { file: texts.fileFault[fileFault] } : {}),
  }
}

/** What the boxes are called on top of the form, those of the rows with the number of their row. */
function useLabels(raw: Raw | undefined): Record<string, string> {
  const { field, relations } = useMessages(messages)
  const labels: Record<string, string> = { ...field }
  for (let row = rowsToShow('relations', raw, 0); row > 0; row -= 1)
    for (const [column, label] of Object.entries(relations.cell))
      labels[cellName('relations', row, column)] = `${relations.row(row)}, ${label}`
  return labels
}

function OnPaper({ today }: { today: string }) {
  const { field, hint, parts } = useMessages(messages)
  const { kind } = useMessages(publicMessages)
  return (
    <fieldset class="form">
      <legend class="text-xl font-semibold">{parts.paper}</legend>
      <TextField name="number" label={field.number} hint={hint.number} maxLength={80} optional />
      <Select
        name="kind"
        label={field.kind}
        options={documentKinds.map((value) => ({ value, label: kind[value] }))}
      />
      <TextField name="titleVi" label={field.titleVi} maxLength={600} />
      <TextField name="titleEn" label={field.titleEn} maxLength={600} />
      <TextField name="issuerVi" label={field.issuerVi} maxLength={200} />
      <TextField name="issuerEn" label={field.issuerEn} maxLength={200} />
      <TextField
        name="signerVi"
        label={field.signerVi}
        hint={hint.signer}
        maxLength={200}
        optional
      />
      <TextField name="signerEn" label={field.signerEn} maxLength={200} optional />
      <DateField name="issuedOn" label={field.issuedOn} max={today} />
    </fieldset>
  )
}

function Force() {
  const { field, hint, parts } = useMessages(messages)
  return (
    <fieldset class="form">
      <legend class="text-xl font-semibold">{parts.force}</legend>
      <DateField name="effectiveOn" label={field.effectiveOn} optional />
      <Checkbox name="retroactive" label={field.retroactive} optional />
      <DateField name="expiresOn" label={field.expiresOn} hint={hint.expiresOn} optional />
    </fieldset>
  )
}

function Words() {
  const { field, hint, parts } = useMessages(messages)
  return (
    <fieldset class="form">
      <legend class="text-xl font-semibold">{parts.words}</legend>
      <TextArea name="summaryVi" label={field.summaryVi} rows={3} maxLength={2_000} optional />
      <TextArea name="summaryEn" label={field.summaryEn} rows={3} maxLength={2_000} optional />
      <TextArea
        name="whoGetsVi"
        label={field.whoGetsVi}
        hint={hint.whoGets}
        maxLength={4_000}
        optional
      />
      <TextArea name="whoGetsEn" label={field.whoGetsEn} maxLength={4_000} optional />
    </fieldset>
  )
}

function Texts({ fileName }: { fileName: string | undefined }) {
  const texts = useMessages(messages)
  const { field, hint, parts } = texts
  return (
    <fieldset class="form">
      <legend class="text-xl font-semibold">{parts.text}</legend>
      <FileField
        name="file"
        label={field.file}
        hint={fileName ? `${texts.kept(fileName)}. ${hint.file}` : undefined}
        accept=".pdf,.docx"
        kinds={texts.fileKinds}
        maxBytes={MAX_FILE_BYTES}
        optional
      />
      <TextArea name="fullText" label={field.fullText} hint={hint.fullText} rows={12} optional />
      <TextArea
        name="textAsScanned"
        label={field.textAsScanned}
        hint={hint.textAsScanned}
        rows={8}
        optional
      />
    </fieldset>
  )
}
