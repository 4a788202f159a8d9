import { figures } from '#modules/budget/index.ts'
import { link } from '#platform/http/paths.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { PlanFile } from '../../file/index.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { MoneyRow } from '../sums.ts'
import { BySource, BySupport } from './MoneyTables.tsx'

type Props = { plan: PlanFile; rows: readonly MoneyRow[] }

/** The money of a plan on its page. */
export function MoneySection({ plan, rows }: Props) {
  const t = useMessages(messages)
  if (rows.length === 0)
    return (
      <Section title={t.title} id="kinh-phi">
        <EmptyState title={t.none}>
          <p>{t.noneLead}</p>
        </EmptyState>
      </Section>
    )
  return (
    <Section
      title={t.title}
      id="kinh-phi"
      more={{ href: link(paths.money, { plan: plan.code }), label: t.more }}
    >
      <p class="text-muted mb-4">{t.lead}</p>
      <div class="money-tables space-y-6">
        <BySource plan={plan} rows={rows} />
        <BySupport plan={plan} rows={rows} />
      </div>
      <WhatColumnsSay />
    </Section>
  )
}

export function WhatColumnsSay() {
  const t = useMessages(messages)
  return (
    <p class="text-muted mt-4 text-sm">
      {t.meaning}:{' '}
      {figures.map((figure) => `${t.figures[figure]}: ${t.figureMeans[figure]}`).join('; ')}.
    </p>
  )
}
