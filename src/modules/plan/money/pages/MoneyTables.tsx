import { programmePaths } from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { PlanFile } from '../../file/index.ts'
import { messages } from '../messages.ts'
import { sourceName, supportNames } from '../names.ts'
import {
  type MoneyFilter,
  type MoneyRow,
  type MoneySum,
  sumsBy,
  supportKey,
  totalOf,
} from '../sums.ts'
import { MoneyTable } from './MoneyTable.tsx'

type Props = {
  plan: PlanFile
  rows: readonly MoneyRow[]
  /** Only this year's. */
  year?: number
}

/** Money by where it comes from, every source of the plan that gives something. */
export function BySource({ plan, rows, year }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const order = plan.sources.map(({ code }) => code)
  const sums = sumsBy(rows, ({ source }) => source).toSorted(
    (a, b) => order.indexOf(a.key) - order.indexOf(b.key),
  )
  const filter: MoneyFilter = { year }
  return (
    <MoneyTable
      plan={plan.code}
      caption={t.bySource}
      first={t.source}
      rows={sums.map(({ key, figures }) => ({
        key,
        name: sourceName(plan, key, locale),
        figures,
        filter: { ...filter, source: key },
      }))}
      total={totalOf(rows)}
      totalFilter={filter}
    />
  )
}

/** Money by what it supports. */
export function BySupport({ plan, rows, year }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const place = ({ key }: MoneySum) => {
    const at = plan.supportLines.findIndex(({ code }) => key.split(',').includes(code))
    return at < 0 ? plan.supportLines.length : at
  }
  const sums = sumsBy(rows, supportKey).toSorted((a, b) => place(a) - place(b))
  const filter: MoneyFilter = { year }
  return (
    <>
      <MoneyTable
        plan={plan.code}
        caption={t.bySupport}
        first={t.support}
        rows={sums.map((sum) => ({
          key: sum.key,
          name: (
            <>
              {supportNames(plan, sum.key, locale)}
              <Programmes rows={sum.rows} />
            </>
          ),
          figures: sum.figures,
          filter: { ...filter, support: sum.key },
        }))}
        total={totalOf(rows)}
        totalFilter={filter}
      />
      {sums.some(({ key }) => key.includes(',')) && (
        <p class="text-muted mt-2 text-sm">{t.together}</p>
      )}
    </>
  )
}

function Programmes({ rows }: Pick<Props, 'rows'>) {
  const locale = useLocale()
  const t = useMessages(messages)
  const named = new Map(
    rows.flatMap(({ programme }) => (programme ? [[programme.slug, programme.name] as const] : [])),
  )
  if (named.size === 0) return null
  return (
    <span class="block text-sm font-normal">
      {t.programmes}:{' '}
      {[...named].map(([slug, name], at) => (
        <>
          {at > 0 && '; '}
          <Link href={link(programmePaths.programme, { slug })}>{name[locale]}</Link>
        </>
      ))}
    </span>
  )
}

/** Money year by year, with a word where a year lies outside the plan's own time. */
export function ByYear({ plan, rows }: Pick<Props, 'plan' | 'rows'>) {
  const t = useMessages(messages)
  const [first, last] = [plan.period.from, plan.period.until].map((day) => day.slice(0, 4))
  const isOutside = (year: string) => year < (first ?? '') || year > (last ?? '')
  const sums = sumsBy(rows, ({ year }) => String(year)).toSorted((a, b) =>
    a.key.localeCompare(b.key),
  )
  return (
    <MoneyTable
      plan={plan.code}
      caption={t.byYear}
      first={t.year}
      rows={sums.map(({ key, figures }) => ({
        key,
        name: isOutside(key) ? `${key} (${t.outside})` : key,
        figures,
        filter: { year: Number(key) },
      }))}
      total={totalOf(rows)}
    />
  )
}
