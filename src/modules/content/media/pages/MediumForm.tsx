import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { ALT_LETTERS, CAPTION_LETTERS, CREDIT_LETTERS } from '../forms.ts'
import { licences } from '../kinds.ts'
import { messages } from '../messages.ts'
import { mediaPaths } from '../paths.ts'
import { problems as problemMessages } from '../problem-messages.ts'
import type { MediaVersion, Medium } from '../schema.ts'
import { FocusField } from './FocusField.tsx'
import { ownFaults } from './own-faults.ts'

type Props = {
  medium: Medium
  current: MediaVersion
  formKey: string
  version: number
  raw: Raw
  problems: readonly Problem[] | undefined
}

/** What is said of a medium. */
export function MediumForm({ medium, current, formKey, version, raw, problems }: Props) {
  const texts = useMessages(messages)
  const sentences = useMessages(problemMessages)
  const isPicture = medium.kind === 'image'
  return (
    <Form
      action={link(mediaPaths.medium, { id: medium.id })}
      formKey={formKey}
      version={version}
      raw={raw}
      problems={problems}
      faults={ownFaults(sentences.fault, problems)}
      labels={{ focus: texts.focus, focusX: texts.focusX, focusY: texts.focusY }}
    >
      {isPicture && (
        <>
          <TextArea
            name="altVi"
            label={texts.alt}
            hint={texts.altHint}
            rows={3}
            maxLength={ALT_LETTERS}
          />
          <Checkbox name="isDecorative" label={texts.isDecorative} optional />
          <TextArea name="altEn" label={texts.altEn} rows={3} maxLength={ALT_LETTERS} optional />
        </>
      )}
      <TextField
        name="captionVi"
        label={isPicture ? texts.caption : texts.paperTitle}
        hint={isPicture ? undefined : texts.paperTitleHint}
        maxLength={CAPTION_LETTERS}
        optional
      />
      <TextField
        name="captionEn"
        label={isPicture ? texts.captionEn : texts.paperTitleEn}
        maxLength={CAPTION_LETTERS}
        optional
      />
      <TextField
        name="credit"
        label={texts.credit}
        hint={texts.creditHint}
        maxLength={CREDIT_LETTERS}
        optional
      />
      <Select
        name="licence"
        label={texts.licence}
        options={licences.map((value) => ({ value, label: texts.licences[value] }))}
      />
      {isPicture && <FocusField version={current} />}
      <Button>{texts.save}</Button>
    </Form>
  )
}
