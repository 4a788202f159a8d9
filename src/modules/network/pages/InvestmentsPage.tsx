import { organisationPaths } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import { Card, CardGrid } from '#ui/Card.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Investment } from '../schema.ts'
import { words } from '../words.ts'
import { type FormState, InvestmentForm } from './InvestmentForm.tsx'
import { StandingBadge } from './Report.tsx'

type Props = {
  startup: { id: string; name: string }
  investments: readonly Investment[]
  form: FormState
  sent?: boolean
}

/** What a startup received, and the form for the next report. */
export function InvestmentsPage({ startup: { id, name }, investments, form, sent }: Props) {
  const texts = useMessages(messages)
  const word = useMessages(words)
  return (
    <Page
      title={texts.listTitle(name)}
      lead={texts.listLead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: link(organisationPaths.startup, { id }), label: name },
      ]}
      notice={sent ? texts.sent : null}
    >
      <Section title={texts.reportedTitle}>
        {investments.length === 0 && <p>{texts.none}</p>}
        <CardGrid>
          {investments.map((investment) => (
            <Card
              key={investment.id}
              title={investment.investorName}
              href={link(paths.investment, { id, investment: investment.id })}
              over={<StandingBadge standing={investment.standing} />}
              foot={
                <p>
                  <Money amount={investment.amount} />
                </p>
              }
            >
              {word.state[investment.state]}, <Day on={investment.happenedOn} />
            </Card>
          ))}
        </CardGrid>
      </Section>
      <Section title={texts.newTitle}>
        <InvestmentForm action={link(paths.investments, { id })} submit={texts.report} {...form} />
      </Section>
    </Page>
  )
}
