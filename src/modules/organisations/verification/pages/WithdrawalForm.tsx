import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import type { SentForm } from './EnterprisePage.tsx'

export type OpenForm = Omit<SentForm, 'raw'> & { raw: SentForm['raw'] | undefined }

/** Takes something out of the counts, behind a fold so that nobody does it in passing. */
export function WithdrawalForm({ submit, ...form }: OpenForm & { submit: string }) {
  const texts = useMessages(messages)
  // The address is unlike that of any other form on the page, and so are the ids made from its end.
  const prefix = `go-${form.action.split('/').at(-2)}`
  return (
    <details class="mt-4" open={form.raw !== undefined}>
      <summary class="link">{submit}</summary>
      <Form {...form} prefix={prefix}>
        <TextArea
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          rows={3}
          maxLength={500}
        />
        <Button kind="danger">{submit}</Button>
      </Form>
    </details>
  )
}
