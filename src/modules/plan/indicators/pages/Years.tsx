import { formatDay, formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { PlanIndicator } from '../../file/index.ts'
import { messages } from '../messages.ts'
import type { Progress } from '../progress.ts'
import type { Projection } from '../projection.ts'
import { withUnit } from '../words.ts'
import { YearChart } from './YearChart.tsx'
import { YearTable } from './YearTable.tsx'

type Props = { indicator: PlanIndicator; progress: Progress }

/** The way to the target and each year's value, drawn and in figures, with where it leads. */
export function Years({ indicator, progress }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const { course, rows, projection, pictures } = progress
  const write = (value: number | null) =>
    value === null ? '–' : formatNumber(Math.round(value * 10) / 10, locale)
  const seen = rows.filter(({ begun }) => begun)
  const alt = t.alt(
    indicator.name[locale],
    seen.map((row) => t.altYear(row.year, write(row.value), write(row.expected))).join('; '),
  )
  return (
    <Section title={t.years} id="lo-trinh">
      {course && <p class="text-muted mb-4">{t.bases[course.basis]}</p>}
      <div class="grid gap-8 lg:grid-cols-2">
        {pictures && (
          <YearChart
            pictures={pictures}
            alt={alt}
            hasPath={rows.some(({ expected }) => expected !== null)}
            hasProjection={projection.known}
          />
        )}
        <YearTable caption={t.years} rows={rows} />
      </div>
      <ProjectionText indicator={indicator} projection={projection} />
    </Section>
  )
}

function ProjectionText({
  indicator,
  projection,
}: {
  indicator: PlanIndicator
  projection: Projection
}) {
  const locale = useLocale()
  const t = useMessages(messages)
  if (!projection.known) return <p class="text-muted mt-4">{t.noProjection[projection.why]}</p>
  const { value, on, since, perYear, reaches } = projection
  return (
    <div class="mt-4">
      <p class="font-semibold">
        {t.projected(withUnit(indicator, value, locale), formatDay(on, locale))}{' '}
        {reaches ? t.reaches : t.fallsShort}
      </p>
      <p class="text-muted">
        {t.assumption(formatDay(since.on, locale), withUnit(indicator, perYear, locale))}
      </p>
    </div>
  )
}
