import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { FileField } from '#ui/fields/FileField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { MAX_MEDIA_BYTES } from '../kinds.ts'
import { messages } from '../messages.ts'
import { mediaPaths } from '../paths.ts'
import { type MediaProblem, problems } from '../problem-messages.ts'
import type { Medium } from '../schema.ts'
import { accepted } from './accepted.ts'

type Props = {
  medium: Medium
  version: number
  formKey: string
  fileProblem: MediaProblem | undefined
}

/** Another file in the place of the one that pages show. */
export function ReplaceSection({ medium: { id, kind }, version, formKey, fileProblem }: Props) {
  const texts = useMessages(messages)
  const sentences = useMessages(problems)
  return (
    <Section title={texts.replaceTitle} id="replace">
      <p>{texts.replaceLead}</p>
      <Form
        action={link(mediaPaths.replacement, { id })}
        formKey={`${formKey}-thay`}
        version={version}
        faults={fileProblem && { file: sentences.problem[fileProblem] }}
        prefix="replacement"
        files
      >
        <FileField
          name="file"
          label={texts.replaceFile}
          accept={accepted}
          kinds={texts.fileKinds}
          maxBytes={MAX_MEDIA_BYTES}
        />
        {kind === 'image' && (
          <Checkbox name="resetFocus" label={texts.resetFocus} checked optional />
        )}
        <Button kind="secondary">{texts.replace}</Button>
      </Form>
    </Section>
  )
}
