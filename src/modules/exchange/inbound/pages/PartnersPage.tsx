import { link } from '#platform/http/paths.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Partner } from '../schema.ts'
import { PartnerState } from './PartnerState.tsx'

type Props = {
  rows: readonly { partner: Partner; waiting: number }[]
  mayRecord: boolean
  /** Other rooms of the exchange. */
  doors: readonly { href: string; label: 'keys' | 'queue' | 'webhooks' }[]
}

export function PartnersPage({ rows, mayRecord, doors }: Props) {
  const texts = useMessages(messages)
  const { partners: own } = texts
  return (
    <Page
      title={own.title}
      lead={own.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={mayRecord && <ButtonLink href={paths.newPartner}>{own.create}</ButtonLink>}
      wide
    >
      {rows.length === 0 ? (
        <EmptyState title={own.empty}>{own.emptyHint}</EmptyState>
      ) : (
        <DataTable
          caption={own.title}
          captionHidden
          rows={rows}
          rowKey={({ partner }) => partner.id}
          columns={[
            {
              title: own.name,
              cell: ({ partner: { id, name } }) => (
                <Link href={link(paths.partner, { id })}>{name}</Link>
              ),
            },
            { title: own.feed, cell: ({ partner }) => texts.feedName[partner.feed] },
            { title: own.state, cell: ({ partner }) => <PartnerState partner={partner} /> },
            { title: own.waiting, figures: true, cell: ({ waiting }) => waiting },
            {
              title: own.succeeded,
              cell: ({ partner: { succeededAt } }) =>
                succeededAt ? <Moment at={succeededAt} /> : own.never,
            },
          ]}
        />
      )}
      <ul class="mt-8">
        {doors.map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{own[label]}</Link>
          </li>
        ))}
      </ul>
    </Page>
  )
}
