import { link } from '#platform/http/paths.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { PlanFile } from '../../file/index.ts'
import { paths as planPaths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { type MoneyRow, within } from '../sums.ts'
import { WhatColumnsSay } from './MoneySection.tsx'
import { BySource, BySupport, ByYear } from './MoneyTables.tsx'

type Props = { plan: PlanFile; rows: readonly MoneyRow[] }

/** The money of a plan over all its years, and of each year by itself. */
export function MoneyPage({ plan, rows }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => b - a)
  return (
    <Page
      wide
      title={t.title}
      lead={t.lead}
      crumbs={[{ href: link(planPaths.otherPlan, { code: plan.code }), label: plan.title[locale] }]}
    >
      {rows.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneLead}</p>
        </EmptyState>
      ) : (
        <>
          <div class="money-tables">
            <ByYear plan={plan} rows={rows} />
          </div>
          <WhatColumnsSay />
          {years.map((year) => (
            <Section key={year} title={`${t.year} ${year}`} id={`nam-${year}`}>
              <div class="money-tables space-y-6">
                <BySource plan={plan} rows={within(rows, { year })} year={year} />
                <BySupport plan={plan} rows={within(rows, { year })} year={year} />
              </div>
            </Section>
          ))}
        </>
      )}
    </Page>
  )
}
