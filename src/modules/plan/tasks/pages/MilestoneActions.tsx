import type { ComponentChildren } from 'preact'
import { MAX_FILE_BYTES } from '#platform/files/files.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { FileField } from '#ui/fields/FileField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'
import { ownFaults } from '../sent.ts'
import type { MilestoneView } from './MilestoneList.tsx'
import type { FormStart } from './WorkPage.tsx'

type Props = FormStart & { milestone: MilestoneView; today: string; underWay: boolean }

/** What may be done with a milestone now, each act in a fold of its own. */
export function MilestoneActions(props: Props) {
  const { id, milestone, underWay } = props
  const texts = useMessages(messages)
  const where = { id, milestone: milestone.id }
  if (milestone.state !== 'open')
    return (
      <ActForm {...props} action={link(paths.reopening, where)} name={texts.reopen}>
        <Reason />
      </ActForm>
    )
  return (
    <>
      {underWay && (
        <ActForm {...props} action={link(paths.meeting, where)} name={texts.meet} files>
          <Proof today={props.today} />
        </ActForm>
      )}
      <ActForm {...props} action={link(paths.dropping, where)} name={texts.drop}>
        <Reason />
      </ActForm>
    </>
  )
}

type ActProps = Props & {
  action: string
  name: string
  files?: boolean
  children: ComponentChildren
}

function ActForm({ action, name, files, formKey, sent, milestone, children }: ActProps) {
  const texts = useMessages(messages)
  const back = sent?.action === action ? sent : undefined
  // The address ends with what is done: each act on each milestone has ids and a key of its own.
  const act = action.split('/').at(-1)
  return (
    <details class="mt-2" open={back !== undefined}>
      <summary class="link py-2">{name}</summary>
      <Form
        action={action}
        formKey={back?.formKey ?? `${formKey}-${act}-${milestone.id.slice(-12)}`}
        version={milestone.version}
        raw={back?.raw}
        problems={back?.problems}
        faults={ownFaults(back?.problems, texts.fault)}
        labels={{
          metOn: texts.metOn,
          file: texts.file,
          entry: texts.entry,
          note: texts.proofNote,
          reason: texts.reason,
        }}
        prefix={`${act}-${milestone.id}`}
        label={`${name}: ${milestone.title}`}
        {...(files ? { files } : {})}
      >
        {children}
        <Button kind="secondary">{name}</Button>
      </Form>
    </details>
  )
}

function Reason() {
  const texts = useMessages(messages)
  return (
    <TextArea
      name="reason"
      label={texts.reason}
      hint={texts.reasonHint}
      rows={3}
      maxLength={1000}
    />
  )
}

const accept = '.pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg'

function Proof({ today }: { today: string }) {
  const texts = useMessages(messages)
  return (
    <>
      <DateField name="metOn" label={texts.metOn} max={today} />
      <FileField
        name="file"
        label={texts.file}
        hint={texts.fileHint}
        accept={accept}
        kinds="PDF, Word, Excel, PowerPoint, PNG, JPEG"
        maxBytes={MAX_FILE_BYTES}
        optional
      />
      <TextField
        name="entry"
        label={texts.entry}
        hint={texts.entryHint}
        inputmode="numeric"
        maxLength={12}
        optional
      />
      <TextArea
        name="note"
        label={texts.proofNote}
        hint={texts.proofHint}
        rows={3}
        maxLength={1000}
        optional
      />
    </>
  )
}
