import { Button, ButtonLink } from '#ui/Button.tsx'
import { FileField } from '#ui/fields/FileField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { Added, Uploads } from '../adding.ts'
import { addingMessages } from '../adding-messages.ts'
import { MAX_MEDIA_BYTES } from '../kinds.ts'
import { messages } from '../messages.ts'
import { mediaPaths } from '../paths.ts'
import { problems } from '../problem-messages.ts'
import { accepted } from './accepted.ts'

type Props = {
  formKey: string
  problem?: 'no-file' | 'too-many-files'
  /** What the last sending held that could not be taken, and what was. */
  refused?: Uploads['refused']
  added?: readonly Added[]
}

export function UploadPage({ formKey, problem, refused = [], added = [] }: Props) {
  const texts = useMessages(messages)
  const words = useMessages(addingMessages)
  const sentences = useMessages(problems)
  return (
    <Page
      title={words.uploadTitle}
      lead={words.uploadLead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: mediaPaths.library, label: texts.title },
      ]}
    >
      {refused.length > 0 && <Refused refused={refused} added={added} />}
      <Form
        action={mediaPaths.upload}
        formKey={formKey}
        faults={problem && { files: sentences.problem[problem] }}
        files
      >
        <FileField
          name="files"
          label={words.files}
          hint={words.filesHint}
          accept={accepted}
          kinds={texts.fileKinds}
          maxBytes={MAX_MEDIA_BYTES}
          multiple
        />
        <p class="field-hint">{words.peopleHint}</p>
        <Button>{words.upload}</Button>
      </Form>
    </Page>
  )
}

function Refused({ refused, added }: Required<Pick<Props, 'refused' | 'added'>>) {
  const words = useMessages(addingMessages)
  const sentences = useMessages(problems)
  return (
    <Notice tone="warning">
      <ul>
        {refused.map(({ name, problem }, index) => (
          <li key={index}>
            <strong>{words.notTaken(name)}</strong> {sentences.problem[problem]}
          </li>
        ))}
      </ul>
      {added.length > 0 && (
        <>
          <p>{words.taken(added.length)}</p>
          <ButtonLink href={mediaPaths.describe} kind="secondary" small>
            {words.describeThem}
          </ButtonLink>
        </>
      )}
    </Notice>
  )
}
