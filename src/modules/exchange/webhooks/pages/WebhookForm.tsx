import { type SentForm, startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { CheckboxGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import { publicActs } from '../rules.ts'
import type { WebhookRow } from '../schema.ts'

type Props = { action: string; webhook?: WebhookRow; formKey: string; sent: SentForm | undefined }

export function WebhookForm({ action, webhook, formKey, sent }: Props) {
  const texts = useMessages(messages)
  return (
    <Form {...startOf(action, sent, formKey)} {...(webhook ? { version: webhook.version } : {})}>
      <TextField name="name" label={texts.name} value={webhook?.name} maxLength={200} />
      <TextField
        name="address"
        type="url"
        label={texts.address}
        hint={texts.addressHint}
        value={webhook?.address}
        maxLength={1_000}
      />
      <CheckboxGroup
        name="prefixes"
        label={texts.prefixes}
        values={webhook?.prefixes ?? []}
        options={publicActs.map((value) => ({ value, label: texts.prefixName[value] }))}
      />
      {webhook && (
        <Checkbox
          name="active"
          label={texts.active}
          checked={webhook.active && webhook.disabledAt === null}
          optional
        />
      )}
      <Button>{texts.submit}</Button>
    </Form>
  )
}
