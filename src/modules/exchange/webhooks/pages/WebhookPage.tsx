import { link } from '#platform/http/paths.ts'
import type { SentForm } from '#platform/http/sent.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages, type WebhookProblem } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Delivery, WebhookRow } from '../schema.ts'
import { DeliveryTable } from './DeliveryTable.tsx'
import { WebhookForm } from './WebhookForm.tsx'
import { WebhookState } from './WebhooksPage.tsx'

export type WebhookDone = 'saved' | 'replayed'

type Props = {
  webhook: WebhookRow
  deliveries: readonly Delivery[]
  formKey: string
  sent: SentForm | undefined
  refusal: WebhookProblem | undefined
  done: WebhookDone | undefined
}

export function WebhookPage({ webhook, deliveries, formKey, sent, refusal, done }: Props) {
  const texts = useMessages(messages)
  const { id, name, address, secret, failures } = webhook
  return (
    <Page
      title={name}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.webhooks, label: texts.title },
      ]}
      over={<WebhookState webhook={webhook} />}
      notice={refusal ? { tone: 'danger', text: texts.refusal[refusal] } : done && texts[done]}
      wide
    >
      <DefinitionList
        items={[
          { term: texts.address, value: <span class="break-all">{address}</span> },
          { term: texts.failures, value: failures },
          { term: texts.secret, value: <code class="break-all">{secret}</code> },
        ]}
      />
      <p>{texts.secretHint}</p>
      <Section title={texts.deliveries}>
        {deliveries.length === 0 ? (
          <p>{texts.noDeliveries}</p>
        ) : (
          <DeliveryTable webhookId={id} rows={deliveries} formKey={formKey} />
        )}
      </Section>
      <Section title={texts.change}>
        <WebhookForm
          action={link(paths.webhook, { id })}
          webhook={webhook}
          formKey={formKey}
          sent={sent}
        />
      </Section>
    </Page>
  )
}
