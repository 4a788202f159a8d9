import type { SentForm } from '#platform/http/sent.ts'
import { startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { NumberField } from '#ui/fields/NumberField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { feedKinds } from '../kinds.ts'
import { messages } from '../messages.ts'
import type { Partner } from '../schema.ts'

type Props = { action: string; partner?: Partner; formKey: string; sent: SentForm | undefined }

export function PartnerForm({ action, partner, formKey, sent }: Props) {
  const texts = useMessages(messages)
  const { form } = texts
  const start = startOf(action, sent, formKey)
  const badKind = start.problems?.some(({ code }) => code === 'not-a-kind')
  return (
    <Form
      {...start}
      {...(partner ? { version: partner.version } : {})}
      faults={badKind ? { kinds: form.notAKind } : {}}
    >
      <TextField
        name="name"
        label={form.name}
        hint={form.nameHint}
        value={partner?.name}
        maxLength={200}
      />
      <Select
        name="feed"
        label={form.feed}
        value={partner?.feed}
        options={feedKinds.map((value) => ({ value, label: texts.feedName[value] }))}
      />
      <TextField
        name="address"
        type="url"
        label={form.address}
        hint={form.addressHint}
        value={partner?.address}
        maxLength={1_000}
      />
      <TextField
        name="kinds"
        label={form.kinds}
        hint={form.kindsHint}
        value={partner?.kinds.join(', ')}
        optional
      />
      <NumberField name="everyMinutes" label={form.every} value={partner?.everyMinutes ?? 60} />
      {partner && <Checkbox name="active" label={form.active} checked={partner.active} optional />}
      <Button>{form.submit}</Button>
    </Form>
  )
}
