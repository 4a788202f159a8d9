import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { MoneyField } from '#ui/fields/NumberField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { type SentForm, startOf } from '../../screening/sent.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

type Props = {
  id: string
  version: number
  ceiling: number
  formKey: string
  sent: SentForm | undefined
}

export function DecisionForm({ id, version, ceiling, formKey, sent }: Props) {
  const texts = useMessages(messages).decision
  return (
    <Section title={texts.title}>
      <Form {...startOf(link(paths.decision, { id }), sent, formKey)} version={version}>
        <RadioGroup
          name="verdict"
          label={texts.verdict}
          options={[
            { value: 'approve', label: texts.approve },
            { value: 'refuse', label: texts.refuse },
          ]}
        />
        <MoneyField
          name="amount"
          label={texts.amount}
          hint={texts.amountHint}
          value={ceiling}
          optional
        />
        <TextArea name="reasons" label={texts.reasons} hint={texts.reasonsHint} />
        <p>
          <Button>{texts.send}</Button>
        </p>
      </Form>
    </Section>
  )
}
