import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { DeliveryState } from '../rules.ts'
import type { Delivery } from '../schema.ts'

const tones: Record<DeliveryState, 'info' | 'success' | 'danger'> = {
  waiting: 'info',
  delivered: 'success',
  'given-up': 'danger',
}

type Props = { webhookId: string; rows: readonly Delivery[]; formKey: string }

/** What was sent to a webhook, the newest first, each with the way to send it again. */
export function DeliveryTable({ webhookId, rows, formKey }: Props) {
  const texts = useMessages(messages)
  return (
    <DataTable
      caption={texts.deliveries}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { title: texts.act, cell: ({ act }) => <code>{act}</code> },
        { title: texts.at, cell: ({ createdAt }) => <Moment at={createdAt} /> },
        {
          title: texts.state,
          cell: ({ state }) => <Badge tone={tones[state]}>{texts.stateName[state]}</Badge>,
        },
        { title: texts.attempts, figures: true, cell: ({ attempts }) => attempts },
        {
          title: texts.answer,
          cell: ({ status, problem }) => (problem ? texts.refusal[problem] : (status ?? '–')),
        },
        {
          title: texts.replay,
          cell: ({ id, act, state }) =>
            state !== 'waiting' && (
              <Form
                action={link(paths.replay, { id: webhookId, delivery: id })}
                formKey={`${formKey}-${id.slice(-12)}`}
                label={`${texts.replay}: ${act}`}
                class=""
              >
                <Button kind="secondary" small>
                  {texts.replay}
                </Button>
              </Form>
            ),
        },
      ]}
    />
  )
}
