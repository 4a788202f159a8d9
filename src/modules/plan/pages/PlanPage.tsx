import { type LapsedBasis, LapseNotice } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import { Clause } from '#ui/Clause.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { SampleTag } from '#ui/SampleTag.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { YearLinks } from '../annual/open/pages/YearLinks.tsx'
import type { AmendedBy, PlanFile } from '../file/index.ts'
import { Goals } from '../indicators/pages/Goals.tsx'
import { messages } from '../messages.ts'
import type { PlanNumber } from '../numbers.ts'
import { paths } from '../paths.ts'
import type { PlanName } from '../queries.ts'
import { ReportsLink } from '../reports/pages/ReportsLink.tsx'
import { Amendments } from './Amendments.tsx'
import { Chain } from './Chain.tsx'
import { Places } from './Places.tsx'
import { PlanParts } from './PlanParts.tsx'
import { PlanSources } from './PlanSources.tsx'
import type { Parts } from './parts.ts'
import { SourceNotes } from './SourceNotes.tsx'
import { Tasks } from './Tasks.tsx'

type Props = {
  plan: PlanFile
  numbers: readonly PlanNumber[]
  plans: readonly PlanName[]
  /** What amended it, with the plan before and after. */
  history: readonly AmendedBy[]
  today: string
  /** The years whose annual plan is approved. */
  annualYears: readonly number[]
  /** The decision, where it holds no longer. */
  lapsed: readonly LapsedBasis[]
  parts: Parts
}

export function PlanPage(props: Props) {
  const { plan, numbers, plans, history, today, annualYears, lapsed, parts } = props
  const locale = useLocale()
  const t = useMessages(messages)
  // Those before and after it stand at the top.
  const others = plans.filter(
    ({ code, succeeds }) => code !== plan.code && code !== plan.succeeds && succeeds !== plan.code,
  )
  const current = plans.some((one) => one.current && one.code === plan.code)
  const { decision, period } = plan
  return (
    <Page
      wide
      title={plan.title[locale]}
      over={
        <>
          <Clause
            text={t.decided(
              decision.kind[locale],
              decision.number,
              formatDay(decision.signedOn, locale),
            )}
          />
          {plan.isSample && <SampleTag />}
        </>
      }
      lead={`${t.period}: ${formatDay(period.from, locale)} – ${formatDay(period.until, locale)}. ${decision.summary[locale]}`}
    >
      <LapseNotice bases={lapsed} />
      <Chain plan={plan} plans={plans} />
      <Section title={t.numbers}>
        <p class="text-muted mb-6">{t.numbersLead}</p>
        <Goals plan={plan} numbers={numbers} />
        {current && today <= period.until && <ReportsLink />}
      </Section>
      <Amendments history={history} plan={plan} today={today} />
      <Tasks plan={plan} current={current} />
      <PlanParts plan={plan} current={current} {...parts} />
      <Places plan={plan} today={today} />
      <YearLinks years={annualYears} />
      <PlanSources plan={plan} />
      <SourceNotes notes={plan.notes} />
      {others.length > 0 && (
        <Section title={t.others}>
          <ul class="list-disc pl-6">
            {others.map((one) => (
              <li key={one.code}>
                <Link href={one.current ? paths.plan : link(paths.otherPlan, { code: one.code })}>
                  {one.title[locale]}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

export function NoPlanPage() {
  const t = useMessages(messages)
  return (
    <Page title={t.title}>
      <EmptyState title={t.none}>
        <p>{t.noneLead}</p>
      </EmptyState>
    </Page>
  )
}
