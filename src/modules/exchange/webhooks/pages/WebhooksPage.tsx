import { link } from '#platform/http/paths.ts'
import type { SentForm } from '#platform/http/sent.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as inboundPaths } from '../../inbound/paths.ts'
import { messages, type WebhookProblem } from '../messages.ts'
import { paths } from '../paths.ts'
import type { WebhookRow } from '../schema.ts'
import { WebhookForm } from './WebhookForm.tsx'

type Props = {
  rows: readonly WebhookRow[]
  formKey: string
  sent: SentForm | undefined
  refusal: WebhookProblem | undefined
}

export function WebhooksPage({ rows, formKey, sent, refusal }: Props) {
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: inboundPaths.partners, label: texts.partners },
      ]}
      notice={refusal && { tone: 'danger', text: texts.refusal[refusal] }}
      wide
    >
      {rows.length === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyHint}</EmptyState>
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              title: texts.name,
              cell: ({ id, name }) => <Link href={link(paths.webhook, { id })}>{name}</Link>,
            },
            {
              title: texts.address,
              cell: ({ address }) => <span class="break-all">{address}</span>,
            },
            { title: texts.state, cell: (row) => <WebhookState webhook={row} /> },
            { title: texts.failures, figures: true, cell: ({ failures }) => failures },
          ]}
        />
      )}
      <Section title={texts.create}>
        <WebhookForm action={paths.webhooks} formKey={formKey} sent={sent} />
      </Section>
    </Page>
  )
}

export function WebhookState({ webhook }: { webhook: WebhookRow }) {
  const texts = useMessages(messages)
  if (webhook.disabledAt) return <Badge tone="danger">{texts.disabled}</Badge>
  return webhook.active ? <Badge tone="success">{texts.on}</Badge> : <Badge>{texts.off}</Badge>
}
