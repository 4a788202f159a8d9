import { documentTypes, MAX_FILE_BYTES } from '#platform/files/files.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/fields/FileField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { type SentForm, startOf } from '../../screening/sent.ts'
import { messages } from '../messages.ts'
import { ownPaths } from '../paths.ts'
import type { MilestoneView } from '../view.ts'

const accept = Object.values(documentTypes)
  .map((ending) => `.${ending}`)
  .join(',')

type Props = {
  caseId: string
  milestone: MilestoneView
  formKey: () => string
  sent: SentForm | undefined
}

/** What the supported party does about a milestone while the ball is with them. */
export function FounderForms({ caseId, milestone, formKey, sent }: Props) {
  const texts = useMessages(messages)
  const at = { id: caseId, milestone: milestone.id }
  if (milestone.actor !== 'founder') return null
  return (
    <>
      {milestone.documents.map(({ id, name }) => (
        <Form
          key={id}
          action={link(ownPaths.removal, { ...at, file: id })}
          formKey={formKey()}
          class=""
        >
          <Button kind="quiet" small>
            {texts.evidence.remove(name)}
          </Button>
        </Form>
      ))}
      <Form
        {...startOf(link(ownPaths.evidence, at), sent, formKey())}
        label={`${texts.evidence.title}: ${milestone.title}`}
        prefix={`e${milestone.ordinal}`}
        files
      >
        <TextField name="what" label={texts.evidence.what} />
        <FileField
          name="file"
          label={texts.evidence.file}
          accept={accept}
          kinds={texts.evidence.kinds}
          maxBytes={MAX_FILE_BYTES}
        />
        <p>
          <Button kind="secondary">{texts.evidence.add}</Button>
        </p>
      </Form>
      <Form
        {...startOf(link(ownPaths.handIn, at), sent, formKey())}
        version={milestone.version}
        label={`${texts.handIn.title}: ${milestone.title}`}
        prefix={`h${milestone.ordinal}`}
      >
        <TextArea
          name="report"
          label={texts.handIn.report}
          hint={texts.handIn.reportHint}
          value={milestone.report}
        />
        <p>
          <Button>{texts.handIn.send}</Button>
        </p>
      </Form>
    </>
  )
}
