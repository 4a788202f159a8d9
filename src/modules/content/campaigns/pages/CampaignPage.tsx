import { link } from '#platform/http/paths.ts'
import type { SentForm } from '#platform/http/sent.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { campaignMessages } from '../messages.ts'
import { type CampaignProblem, outcomeMessages } from '../outcome-messages.ts'
import { paths } from '../paths.ts'
import type { PieceView } from '../queries.ts'
import { campaignState } from '../rules.ts'
import type { Campaign, Coverage } from '../schema.ts'
import { CampaignForm, type People } from './CampaignForm.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { Pieces } from './Pieces.tsx'

export type CampaignProps = {
  campaign: Campaign
  pieces: readonly PieceView[]
  coverage: readonly Coverage[]
  today: string
  people: People
  /** Articles of the portal that a piece may have become. */
  articles: readonly { id: string; title: string }[]
  formKey: () => string
  sent: SentForm | undefined
  problem: CampaignProblem | undefined
  done: string | undefined
}

export function CampaignPage(props: CampaignProps) {
  const { campaign, coverage, today, people, formKey, sent, problem, done } = props
  const texts = useMessages(campaignMessages)
  const said = useMessages(outcomeMessages)
  const locale = useLocale()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const state = campaignState(campaign, today)
  const id = campaign.id
  return (
    <Page
      title={campaign.name[locale]}
      over={<Badge tone="info">{texts.state[state]}</Badge>}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.campaigns, label: texts.title },
      ]}
      notice={problem ? { tone: 'danger', text: said.problem[problem] } : done && said.done[done]}
      wide
    >
      <DefinitionList
        items={[
          { term: texts.field.goal, value: campaign.goal },
          { term: texts.field.audience, value: campaign.audience },
          {
            term: texts.field.messages,
            value: <span class="whitespace-pre-line">{campaign.messages}</span>,
          },
          {
            term: texts.columns.period,
            value: (
              <>
                <Day on={campaign.startsOn} /> – <Day on={campaign.endsOn} />
              </>
            ),
          },
          { term: texts.field.responsible, value: names.get(campaign.responsibleId) ?? '–' },
        ]}
      />
      <Pieces {...props} names={names} />
      <Section title={texts.coverage} more={{ href: paths.coverage, label: texts.record }}>
        <CoverageTable rows={coverage} />
      </Section>
      {state !== 'closed' && (
        <>
          <Section title={texts.change}>
            <CampaignForm
              {...{ people, sent, campaign }}
              formKey={formKey()}
              action={link(paths.campaign, { id })}
            />
          </Section>
          <Section title={texts.close}>
            <Form
              action={link(paths.closing, { id })}
              formKey={formKey()}
              version={campaign.version}
            >
              <p>{texts.closeHint}</p>
              <Button kind="secondary">{texts.close}</Button>
            </Form>
          </Section>
        </>
      )}
    </Page>
  )
}
