import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { PlanFile } from '../../file/index.ts'
import { paths as planPaths } from '../../paths.ts'
import { byAgency, type LateAgency } from '../by-agency.ts'
import { messages } from '../messages.ts'
import type { Late } from '../queries.ts'
import { LateTable } from './LateTable.tsx'

type Props = {
  plan: Pick<PlanFile, 'code' | 'title'>
  late: readonly Late[]
  sent: readonly Late[]
  today: string
}

/** Everything of a plan that is past its day, with whom, and the reports that came late. */
export function LatePage({ plan, late, sent, today }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  return (
    <Page
      wide
      title={t.title}
      lead={late.length > 0 ? t.lead : t.none(formatDay(today, locale))}
      crumbs={[{ href: link(planPaths.otherPlan, { code: plan.code }), label: plan.title[locale] }]}
    >
      {late.length > 0 && (
        <>
          <Section title={t.byAgency}>
            <DataTable<LateAgency>
              caption={t.byAgency}
              captionHidden
              rows={byAgency(late)}
              rowKey={({ agency }) => agency.vi}
              columns={[
                { title: t.agency, cell: ({ agency }) => agency[locale] },
                ...(['task', 'milestone', 'report'] as const).map((kind) => ({
                  title: t.counts[kind],
                  figures: true,
                  cell: ({ count }: LateAgency) => count[kind],
                })),
                { title: t.longest, figures: true, cell: ({ longest }) => t.days(longest) },
              ]}
            />
          </Section>
          <Section title={t.items}>
            <LateTable caption={t.items} rows={late} />
          </Section>
        </>
      )}
      {sent.length > 0 && (
        <Section title={t.sentLate}>
          <p class="text-muted mb-4">{t.sentLateLead}</p>
          <LateTable caption={t.sentLate} rows={sent} />
        </Section>
      )}
    </Page>
  )
}
