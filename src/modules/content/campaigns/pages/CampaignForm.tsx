import type { Raw } from '#platform/http/form.ts'
import { type SentForm, startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { campaignMessages } from '../messages.ts'
import type { Campaign } from '../schema.ts'

export type People = readonly { id: string; name: string }[]

type Props = {
  action: string
  people: People
  formKey: string
  sent: SentForm | undefined
  campaign?: Campaign
}

/** Goal, period and messages of a campaign. */
export function CampaignForm({ action, people, formKey, sent, campaign }: Props) {
  const texts = useMessages(campaignMessages)
  const { field } = texts
  const start = startOf(action, sent, formKey)
  const wrong = start.problems?.some(({ code }) => code === 'ends-before')
  const stored: Raw | undefined = campaign && {
    nameVi: campaign.name.vi,
    nameEn: campaign.name.en,
    goal: campaign.goal,
    audience: campaign.audience,
    messages: campaign.messages,
    startsOn: campaign.startsOn,
    endsOn: campaign.endsOn,
    responsible: campaign.responsibleId,
  }
  return (
    <Form
      {...start}
      raw={start.raw ?? stored}
      faults={wrong ? { endsOn: texts.endsBefore } : undefined}
      {...(campaign ? { version: campaign.version } : {})}
      prefix="campaign"
    >
      <TextField name="nameVi" label={field.nameVi} maxLength={200} />
      <TextField name="nameEn" label={field.nameEn} maxLength={200} />
      <TextArea name="goal" label={field.goal} rows={3} maxLength={1000} />
      <TextField name="audience" label={field.audience} maxLength={500} />
      <TextArea
        name="messages"
        label={field.messages}
        hint={texts.messagesHint}
        rows={4}
        maxLength={2000}
      />
      <DateField name="startsOn" label={field.startsOn} />
      <DateField name="endsOn" label={field.endsOn} />
      <Select
        name="responsible"
        label={field.responsible}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <p>
        <Button>{campaign ? texts.save : texts.plan}</Button>
      </p>
    </Form>
  )
}
