import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Centre } from '../schema.ts'
import type { SentForm } from './RecordPage.tsx'

type Props = { centre: Centre; formKey: string; sent: SentForm | undefined }

/** A centre on record; one taken off stays in sight with the reason. */
export function RecordedCentre({ centre, formKey, sent }: Props) {
  const texts = useMessages(messages)
  const action = link(paths.withdrawal, { id: centre.id })
  const back = sent?.action === action ? sent : undefined
  return (
    <Card title={centre.name} over={texts.form[centre.form]}>
      <p>
        {texts.established} <Day on={centre.establishedOn} />, {texts.by} {centre.document}
      </p>
      {centre.withdrawnAt ? (
        <p>
          {texts.withdrawn} <Moment at={centre.withdrawnAt} />: {centre.withdrawalReason}
        </p>
      ) : (
        <details class="mt-4" open={back !== undefined}>
          <summary class="link">{texts.withdraw}</summary>
          <Form
            action={action}
            formKey={back?.formKey ?? formKey}
            raw={back?.raw}
            problems={back?.problems}
            prefix={`go-${centre.id}`}
          >
            <TextArea
              name="reason"
              label={texts.reason}
              hint={texts.reasonHint}
              rows={3}
              maxLength={500}
            />
            <Button kind="danger">{texts.withdraw}</Button>
          </Form>
        </details>
      )}
    </Card>
  )
}
