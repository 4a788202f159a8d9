import { Clause } from '#ui/Clause.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { type ChangeWords, wordsOf } from '../amended-words.ts'
import type { AmendedBy, PlanFile } from '../file/index.ts'
import { messages } from '../history-messages.ts'

type Props = { history: readonly AmendedBy[]; plan: PlanFile; today: string }

/** The texts that changed the plan, each with what it was before and what it is since. */
export function Amendments({ history, plan, today }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  if (history.length === 0) return null
  return (
    <Section title={t.amendments} id="sua-doi">
      <p class="text-muted mb-4">{t.amendmentsLead}</p>
      {history.map(({ amendment, changes }) => {
        const { number, signedOn, effectiveFrom, title, issuer } = amendment
        const from = formatDay(effectiveFrom, locale)
        const by = plan.agencies.find(({ code }) => code === issuer)?.name[locale] ?? issuer
        return (
          <div key={number} class="mb-8">
            <Clause text={t.amended(number, formatDay(signedOn, locale))} />
            <h3 class="card-heading">{title[locale]}</h3>
            <p class="text-muted mb-2">
              {by}. {effectiveFrom <= today ? t.inForce(from) : t.notYet(from)}.
            </p>
            <DataTable<ChangeWords>
              caption={title[locale]}
              captionHidden
              rows={changes.map((step) => wordsOf(step, locale))}
              rowKey={({ what, clause }) => `${what} ${clause}`}
              columns={[
                { title: t.what, cell: ({ what }) => what },
                { title: t.was, cell: ({ was }) => was },
                { title: t.is, cell: ({ is }) => is },
                { title: t.clause, cell: ({ clause }) => `${number}, ${clause}` },
              ]}
            />
          </div>
        )
      })}
    </Section>
  )
}
