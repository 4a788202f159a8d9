import { exportFormats } from '#platform/export/answer.ts'
import { link } from '#platform/http/paths.ts'
import { Clause } from '#ui/Clause.tsx'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Meter } from '#ui/Meter.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { PlanFile, PlanIndicator } from '../../file/index.ts'
import type { EvidenceRow } from '../../measures/public-rows.ts'
import { messages } from '../../messages.ts'
import type { PlanNumber } from '../../numbers.ts'
import { EvidenceTable } from '../../pages/EvidenceTable.tsx'
import { paths } from '../../paths.ts'
import { EnteredTable } from '../entered/pages/EnteredTable.tsx'
import type { IndicatorValue } from '../entered/schema.ts'
import { messages as wayMessages } from '../messages.ts'
import type { Progress } from '../progress.ts'
import { messages as recountMessages } from '../recount/messages.ts'
import { recountAddress } from '../recount/paths.ts'
import { reasonText, withUnit } from '../words.ts'
import { Meaning } from './Meaning.tsx'
import { StandingBadge } from './StandingBadge.tsx'
import { Years } from './Years.tsx'

type Props = {
  plan: PlanFile
  /** The code of the plan where the address names it. */
  named: string | undefined
  indicator: PlanIndicator
  number: PlanNumber
  progress: Progress
  /** What documents say of it, where the ledger does not count it. */
  entered: readonly IndicatorValue[]
  /** Then the same startups can be held against other rules. */
  countsStartups: boolean
  /** Null where the ledger does not count it. */
  evidence: {
    rows: readonly EvidenceRow[]
    counted: number
    total: number
    page: number
    pages: number
  } | null
}

/** One target: what it means, where it stands on its way, and the very records that make it up. */
export function IndicatorPage({
  plan,
  named,
  indicator,
  number,
  progress,
  entered,
  countsStartups,
  evidence,
}: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const way = useMessages(wayMessages)
  const { link: recountLink } = useMessages(recountMessages)
  const write = (figure: number) => withUnit(indicator, figure, locale)
  const { value, standing, evidencePath } = number
  const nothing = standing.reason === 'nothing-counted' ? t.noValue : way.noFigure
  const planHref = named ? link(paths.otherPlan, { code: named }) : paths.plan
  const clause = `${plan.decision.number}, ${indicator.clause}`
  return (
    <Page
      wide
      title={indicator.name[locale]}
      over={<Clause text={clause} href={planHref} />}
      crumbs={[{ href: planHref, label: t.allNumbers }]}
    >
      <div class="grid gap-8 lg:grid-cols-2">
        <div>
          <p class="stat-value">{value === null ? nothing : write(value)}</p>
          {number.target !== null && indicator.comparison === 'at-least' && (
            <Meter
              value={value ?? 0}
              target={number.target}
              label={indicator.name[locale]}
              format={write}
            />
          )}
          <p class="mt-4">
            <StandingBadge standing={standing} />
          </p>
          <p class="mt-2">{reasonText(indicator, standing, locale)}</p>
        </div>
        <Meaning plan={plan} indicator={indicator} named={named} />
      </div>
      <Years indicator={indicator} progress={progress} />
      {countsStartups && (
        <p class="mt-4">
          <Link href={recountAddress(evidencePath)}>{recountLink}</Link>
        </p>
      )}
      {evidence ? (
        <EvidenceTable
          {...evidence}
          evidence={evidence.rows}
          clause={clause}
          address={evidencePath}
          day={(day) => formatDay(day, locale)}
        />
      ) : (
        <Section title={way.notMeasured} id="so-lieu">
          <p class="text-muted mb-4">{way.notMeasuredLead}</p>
          <EnteredTable indicator={indicator} values={entered} />
        </Section>
      )}
      {evidence && evidence.total > 0 && <Files address={evidencePath} />}
    </Page>
  )
}

/** The evidence as a file to take away. */
function Files({ address }: { address: string }) {
  const t = useMessages(messages)
  return (
    <p class="mt-4">
      {t.takeAll}{' '}
      {exportFormats.map((format, index) => (
        <>
          {index > 0 && ' · '}
          <a class="link" href={`${address}/bang-chung.${format}`}>
            {format.toUpperCase()}
          </a>
        </>
      ))}
    </p>
  )
}
