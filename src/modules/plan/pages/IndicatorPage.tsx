import { exportFormats } from '#platform/export/answer.ts'
import { link } from '#platform/http/paths.ts'
import { Clause } from '#ui/Clause.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { formatDay, formatNumber } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Meter } from '#ui/Meter.tsx'
import { Day } from '#ui/Moment.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { PlanFile, PlanIndicator } from '../file/index.ts'
import type { EvidenceRow } from '../measures/public-rows.ts'
import { messages } from '../messages.ts'
import type { PlanNumber } from '../numbers.ts'
import { paths } from '../paths.ts'
import { EvidenceTable } from './EvidenceTable.tsx'

type Props = {
  plan: PlanFile
  indicator: PlanIndicator
  number: PlanNumber
  evidence: readonly EvidenceRow[]
  counted: number
  total: number
  page: number
  pages: number
}

/** One target: what it means, where it stands, and the very records that make it up. */
export function IndicatorPage({ plan, indicator, number, ...evidence }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const write = (figure: number) => `${formatNumber(figure, locale)} ${indicator.unit[locale]}`
  const { measure } = indicator
  const over = measure.kind === 'ratio' && plan.indicators.find((one) => one.code === measure.over)
  const target =
    number.upTo === null
      ? write(number.target)
      : `${formatNumber(number.target, locale)}–${write(number.upTo)}`
  return (
    <Page
      wide
      title={indicator.name[locale]}
      over={<Clause text={`${plan.decision.number}, ${indicator.clause}`} href={paths.plan} />}
      crumbs={[{ href: paths.plan, label: t.allNumbers }]}
    >
      <div class="grid gap-8 lg:grid-cols-2">
        <div>
          <p class="stat-value">{number.value === null ? t.noValue : write(number.value)}</p>
          <Meter
            value={number.value ?? 0}
            target={number.target}
            label={indicator.name[locale]}
            format={write}
          />
        </div>
        <DefinitionList
          items={[
            { term: t.target, value: target },
            { term: t.by, value: <Day on={number.by} /> },
            { term: t.whatCounts, value: indicator.whatCounts[locale] },
            ...(over
              ? [{ term: t.of, value: <OverLink name={over.name[locale]} code={over.code} /> }]
              : []),
          ]}
        />
      </div>
      <EvidenceTable
        {...evidence}
        clause={`${plan.decision.number}, ${indicator.clause}`}
        address={link(paths.indicator, { code: indicator.code })}
        day={(day) => formatDay(day, locale)}
      />
      {evidence.total > 0 && (
        <p class="mt-4">
          {t.takeAll}{' '}
          {exportFormats.map((format, index) => (
            <>
              {index > 0 && ' · '}
              <a
                class="link"
                href={link(paths.evidenceFile, {
                  code: indicator.code,
                  file: `bang-chung.${format}`,
                })}
              >
                {format.toUpperCase()}
              </a>
            </>
          ))}
        </p>
      )}
    </Page>
  )
}

function OverLink({ name, code }: { name: string; code: string }) {
  const t = useMessages(messages)
  return <Link href={link(paths.indicator, { code })}>{t.ratioOver(name)}</Link>
}
