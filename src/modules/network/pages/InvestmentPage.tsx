import { link } from '#platform/http/paths.ts'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { ChangeRefusal } from '../rules.ts'
import type { Investment } from '../schema.ts'
import { type FormState, InvestmentForm } from './InvestmentForm.tsx'
import { Report, StandingBadge } from './Report.tsx'

type Props = {
  startup: { id: string; name: string }
  investment: Investment
  /** The version that the form was read at. */
  version: number
  form: FormState
  refusal?: ChangeRefusal | undefined
  sent?: boolean
}

/** One report as stored, and the form to change it while it is not confirmed. */
export function InvestmentPage({ startup, investment, version, form, refusal, sent }: Props) {
  const texts = useMessages(messages)
  const { id, name } = startup
  return (
    <Page
      title={investment.investorName}
      over={<StandingBadge standing={investment.standing} />}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: link(paths.investments, { id }), label: texts.listTitle(name) },
      ]}
      notice={
        refusal
          ? { tone: 'warning', text: texts.problem.change[refusal] }
          : sent
            ? texts.sent
            : null
      }
    >
      <Section title={texts.storedTitle}>
        <Report investment={investment} />
      </Section>
      {investment.standing !== 'confirmed' && (
        <Section title={texts.change}>
          <InvestmentForm
            action={link(paths.investment, { id, investment: investment.id })}
            submit={texts.change}
            version={version}
            hasProof={investment.proofFileId !== null}
            {...form}
          />
        </Section>
      )}
    </Page>
  )
}
