import { link } from '#platform/http/paths.ts'
import type { SentForm } from '#platform/http/sent.ts'
import { Badge } from '#ui/Badge.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { campaignMessages } from '../messages.ts'
import { paths } from '../paths.ts'
import { campaignState } from '../rules.ts'
import type { Campaign, Piece } from '../schema.ts'
import { CampaignForm, type People } from './CampaignForm.tsx'

type Props = {
  rows: readonly { campaign: Campaign; pieces: readonly Piece[] }[]
  today: string
  people: People
  formKey: string
  sent: SentForm | undefined
}

export function CampaignsPage({ rows, today, people, formKey, sent }: Props) {
  const texts = useMessages(campaignMessages)
  const locale = useLocale()
  const { columns } = texts
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={<ButtonLink href={paths.coverage}>{texts.coverage}</ButtonLink>}
      wide
    >
      {rows.length === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyHint}</EmptyState>
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={rows}
          rowKey={({ campaign }) => campaign.id}
          columns={[
            {
              title: columns.name,
              cell: ({ campaign: { id, name } }) => (
                <Link href={link(paths.campaign, { id })}>{name[locale]}</Link>
              ),
            },
            {
              title: columns.period,
              cell: ({ campaign }) => (
                <>
                  <Day on={campaign.startsOn} /> – <Day on={campaign.endsOn} />
                </>
              ),
            },
            {
              title: columns.state,
              cell: ({ campaign }) => (
                <Badge tone="info">{texts.state[campaignState(campaign, today)]}</Badge>
              ),
            },
            {
              title: columns.pieces,
              figures: true,
              cell: ({ pieces }) => {
                const kept = pieces.filter(({ state }) => state !== 'dropped')
                return `${kept.filter(({ state }) => state === 'done').length}/${kept.length}`
              },
            },
          ]}
        />
      )}
      <Section title={texts.plan}>
        <CampaignForm {...{ people, formKey, sent }} action={paths.campaigns} />
      </Section>
    </Page>
  )
}
