import { Clause } from '#ui/Clause.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { PlanFile } from '../file/index.ts'
import { messages } from '../messages.ts'

/** What the plan pays for and from which money. */
export function PlanSources({ plan }: { plan: PlanFile }) {
  const locale = useLocale()
  const t = useMessages(messages)
  return (
    <>
      {plan.supportLines.length > 0 && (
        <Section title={t.lines} id="ho-tro">
          <ul class="grid gap-4 md:grid-cols-2">
            {plan.supportLines.map((line) => (
              <li key={line.code} class="card-quay">
                <Clause text={line.clause} />
                <h3 class="card-heading">{line.name[locale]}</h3>
                <p class="text-muted">
                  {t.pays}: {line.paysFor.map((item) => item[locale]).join('; ')}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {plan.sources.length > 0 && (
        <Section title={t.sources} id="nguon-kinh-phi">
          <ul class="list-disc pl-6">
            {plan.sources.map((source) => (
              <li key={source.code}>
                {source.name[locale]} <Clause text={source.clause} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
