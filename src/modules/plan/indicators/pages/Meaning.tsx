import { DefinitionList } from '#ui/DefinitionList.tsx'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { natureOf, type PlanFile, type PlanIndicator } from '../../file/index.ts'
import { messages } from '../../messages.ts'
import { indicatorAddress } from '../../paths.ts'
import { messages as wayMessages } from '../messages.ts'
import { targetText, withUnit } from '../words.ts'

type Props = { plan: PlanFile; indicator: PlanIndicator; named: string | undefined }

/** What a target is: how much, by when, from where, and what counts. */
export function Meaning({ plan, indicator, named }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const way = useMessages(wayMessages)
  const { measure, baseline } = indicator
  const over =
    measure?.kind === 'ratio' && plan.indicators.find(({ code }) => code === measure.over)
  const nature = natureOf(indicator)
  return (
    <DefinitionList
      items={[
        { term: t.target, value: targetText(indicator, nature === 'flow', locale) },
        { term: t.by, value: <Day on={indicator.by} /> },
        {
          term: way.baseline,
          value: baseline ? (
            <>
              {way.baselineAt(
                withUnit(indicator, baseline.value, locale),
                formatDay(baseline.on, locale),
              )}
              <span class="block text-muted">
                <span lang="vi">{baseline.source}</span>
                {baseline.carried && `. ${way.baselineCarried}`}
              </span>
            </>
          ) : (
            <span class="text-muted">{way.noBaseline}</span>
          ),
        },
        { term: way.naturesTitle, value: way.natures[nature] },
        { term: t.whatCounts, value: indicator.whatCounts[locale] },
        ...(over
          ? [
              {
                term: t.of,
                value: (
                  <OverLink name={over.name[locale]} href={indicatorAddress(over.code, named)} />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function OverLink({ name, href }: { name: string; href: string }) {
  const t = useMessages(messages)
  return <Link href={href}>{t.ratioOver(name)}</Link>
}
