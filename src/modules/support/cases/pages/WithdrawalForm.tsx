import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

type Props = {
  id: string
  version: number
  formKey: string
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
}

/** Folded away until wanted: nobody withdraws a case by a slip of the hand. */
export function WithdrawalForm({ id, version, formKey, raw, problems }: Props) {
  const texts = useMessages(messages)
  return (
    <details class="section" open={raw !== undefined}>
      <summary class="link">{texts.withdraw}…</summary>
      <p>{texts.withdrawLead}</p>
      <Form
        action={link(paths.withdrawal, { id })}
        formKey={formKey}
        version={version}
        raw={raw}
        problems={problems}
        label={texts.withdraw}
      >
        <TextArea name="reason" label={texts.withdrawReason} rows={3} />
        <Button kind="danger">{texts.withdraw}</Button>
      </Form>
    </details>
  )
}
