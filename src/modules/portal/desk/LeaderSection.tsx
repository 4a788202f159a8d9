import { budgetPaths } from '#modules/budget/index.ts'
import { planPaths } from '#modules/plan/index.ts'
import { programmePaths } from '#modules/support/index.ts'
import { formatMoney, formatNumber } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { StatGrid, type StatProps } from '#ui/Stat.tsx'
import type { Overview } from './leader.ts'
import { messages } from './messages.ts'

/** The city's support in a minute: each number leads to what makes it up. */
export function LeaderSection({ overview }: { overview: Overview }) {
  const locale = useLocale()
  const { overview: texts } = useMessages(messages)
  const { openCalls, year, money, behind, targets } = overview
  const amount = (label: string, value: number): StatProps => ({
    label,
    value,
    format: (figure) => formatMoney(figure, locale),
    href: budgetPaths.desk,
  })
  return (
    <Section title={texts.title}>
      <StatGrid
        stats={[
          { label: texts.calls, value: openCalls, href: `${programmePaths.programmes}#dang-mo` },
          amount(texts.allocated(year), money.allocated),
          amount(texts.committed(year), money.committed),
          amount(texts.paid(year), money.paid),
          {
            label: texts.behind,
            value: targets > 0 ? behind.length : null,
            href: planPaths.plan,
            note: texts.ofTargets(targets),
          },
        ]}
      />
      {behind.length > 0 && (
        <details class="mt-4">
          <summary class="link">{texts.which}</summary>
          <ul class="mt-3 space-y-1">
            {behind.map(({ code, name, value, target, evidencePath }) => (
              <li key={code}>
                <Link href={evidencePath}>{name[locale]}</Link>:{' '}
                {texts.standing(
                  value === null ? '–' : formatNumber(value, locale),
                  target === null ? '–' : formatNumber(target, locale),
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}
