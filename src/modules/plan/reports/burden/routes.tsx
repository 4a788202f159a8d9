import { Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import type { Env } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { readQuery } from '#platform/http/query.ts'
import { orNotFound } from '#platform/outcome.ts'
import { Link } from '#ui/Link.tsx'
import { dueFor } from '../regimes/last-day.ts'
import { frequencies, periodNames } from '../windows.ts'
import { words } from '../words.ts'
import { messages } from './messages.ts'
import { BurdenPage } from './pages/BurdenPage.tsx'
import { PeriodBurdenPage } from './pages/PeriodBurdenPage.tsx'
import type { SumRow } from './pages/SumTable.tsx'
import { paths } from './paths.ts'
import { type MeasuredReport, measuredReports, yearsReported } from './queries.ts'
import { repeatsIn } from './repeats.ts'
import { burdenOf, sumOf } from './rules.ts'

export const routes = new Hono<Env>()
const designer = role('officer', 'leader')
const yearQuery = z.object({
  nam: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
})

routes.get(paths.burden, designer, async (c) => {
  const { scope } = c.var
  const { locale, today } = scope
  const years = await yearsReported(scope)
  const year = readQuery(c, yearQuery).nam ?? years[0] ?? Number(today.slice(0, 4))
  const rows = await measuredReports(scope, { year })
  const names = await namesOfOrganisations(
    scope,
    rows.map(({ reporterId }) => reporterId),
  )
  const summed = (key: string, name: SumRow['name'], of: readonly MeasuredReport[]): SumRow => ({
    key,
    name,
    ...sumOf(of.map((one) => burdenOf(one, dueFor(one, one.period), today))),
  })
  const formNames = { ...words[locale].frequency, once: messages[locale].onEvents }
  const byPeriod = Map.groupBy(rows, ({ period }) => period.id)
  const byAgency = Map.groupBy(rows, ({ reporterId }) => reporterId)
  return page(
    c,
    <BurdenPage
      years={years}
      year={year}
      forms={([...frequencies, 'once'] as const).flatMap((frequency) => {
        const of = rows.filter(({ period }) => period.frequency === frequency)
        return of.length > 0 ? [summed(frequency, formNames[frequency], of)] : []
      })}
      agencies={[...byAgency]
        .map(([id, of]) => ({ id, of, name: names.get(id)?.[locale] ?? '–' }))
        .toSorted((a, b) => a.name.localeCompare(b.name, locale))
        .map(({ id, of, name }) => summed(id, name, of))}
      periods={[...byPeriod].map(([id, of]) => {
        const name = of[0] ? periodNames[locale](of[0].period) : id
        return summed(id, <Link href={link(paths.ofPeriod, { id })}>{name}</Link>, of)
      })}
      repeats={repeatsIn(
        rows.map(({ period, figures }) => ({ frequency: period.frequency, figures })),
      )}
    />,
  )
})

routes.get(paths.ofPeriod, designer, async (c) => {
  const { scope } = c.var
  const rows = await measuredReports(scope, { periodId: c.req.param('id') })
  const { period } = orNotFound(rows[0])
  const names = await namesOfOrganisations(
    scope,
    rows.map(({ reporterId }) => reporterId),
  )
  return page(
    c,
    <PeriodBurdenPage
      period={period}
      rows={rows
        .map((one) => ({
          ...burdenOf(one, dueFor(one, period), scope.today),
          reporterId: one.reporterId,
          reporter: names.get(one.reporterId)?.[scope.locale] ?? '–',
        }))
        .toSorted((a, b) => a.reporter.localeCompare(b.reporter, scope.locale))}
    />,
  )
})
