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
import type { PlanFile } from '../file/index.ts'
import { messages } from '../messages.ts'
import type { PlanNumber } from '../numbers.ts'
import { paths } from '../paths.ts'
import type { PlanName } from '../queries.ts'
import { ReportsLink } from '../reports/pages/ReportsLink.tsx'
import { Figures } from './Figures.tsx'
import { PlanParts } from './PlanParts.tsx'
import { PlanSources } from './PlanSources.tsx'
import type { Parts } from './parts.ts'
import { SourceNotes } from './SourceNotes.tsx'
import { Tasks } from './Tasks.tsx'

type Props = {
  plan: PlanFile
  numbers: readonly PlanNumber[]
  plans: readonly PlanName[]
  running: boolean
  /** The decision, where it holds no longer. */
  lapsed: readonly LapsedBasis[]
  parts: Parts
}

export function PlanPage({ plan, numbers, plans, running, lapsed, parts }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const others = plans.filter((one) => one.code !== plan.code)
  const current = plans.some((one) => one.current && one.code === plan.code)
  const { decision, period } = plan
  return (
    <Page
      wide
      title={plan.title[locale]}
      over={
        <>
          <Clause text={t.decided(decision.number, formatDay(decision.signedOn, locale))} />
          {plan.isSample && <SampleTag />}
        </>
      }
      lead={`${t.period}: ${formatDay(period.from, locale)} – ${formatDay(period.until, locale)}. ${decision.summary[locale]}`}
    >
      <LapseNotice bases={lapsed} />
      <Section title={t.numbers}>
        <p class="text-muted mb-6">{t.numbersLead}</p>
        <Figures numbers={numbers} />
        {current && running && <ReportsLink />}
      </Section>
      <Tasks plan={plan} current={current} />
      <PlanParts plan={plan} current={current} {...parts} />
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
