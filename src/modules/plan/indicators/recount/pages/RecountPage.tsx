import { withQuery } from '#platform/http/query-fields.ts'
import { Button } from '#ui/Button.tsx'
import { Clause } from '#ui/Clause.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { formatDay, formatNumber } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { PlanFile, PlanIndicator } from '../../../file/index.ts'
import { indicatorAddress } from '../../../paths.ts'
import { messages } from '../messages.ts'
import { recountAddress } from '../paths.ts'
import { RECOUNT_PAGE, type Recount } from '../queries.ts'
import type { Definition } from '../rule-sets.ts'
import { Each } from './Each.tsx'

type Props = {
  plan: PlanFile
  /** The code of the plan where the address names it. */
  named: string | undefined
  indicator: PlanIndicator
  recount: Recount
  day: string
  page: number
}

/** The same facts under each set of rules, side by side, and why each startup would or would not count. */
export function RecountPage({ plan, named, indicator, recount, day, page }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const { definitions, total, closed } = recount
  const parent = indicatorAddress(indicator.code, named)
  const address = recountAddress(parent)
  return (
    <Page
      wide
      title={`${t.title}: ${indicator.name[locale]}`}
      over={<Clause text={`${plan.decision.number}, ${indicator.clause}`} />}
      lead={t.lead(total, formatDay(day, locale))}
      crumbs={[{ href: parent, label: indicator.name[locale] }]}
    >
      <p class="mb-4">{t.honest}</p>
      {closed > 0 && <p class="mb-4">{t.closed(closed)}</p>}
      <form method="get" action={address} class="mb-6 flex flex-wrap items-end gap-4">
        <DateField name="ngay" label={t.day} value={day} />
        <Button>{t.show}</Button>
      </form>
      {total === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneLead}</p>
        </EmptyState>
      ) : definitions.length === 0 ? (
        <p>{t.noDefinitions}</p>
      ) : (
        <>
          <Tallies recount={recount} />
          <Each recount={recount} />
          <Pagination
            page={page}
            pages={Math.max(1, Math.ceil(total / RECOUNT_PAGE))}
            href={(number) => withQuery(address, { ngay: day, page: number })}
          />
        </>
      )}
    </Page>
  )
}

function Tallies({ recount: { definitions, tallies } }: { recount: Recount }) {
  const locale = useLocale()
  const t = useMessages(messages)
  const column = (key: 'eligible' | 'not-eligible' | 'unknown') => ({
    title: t[key],
    figures: true,
    cell: ({ code }: Definition) => formatNumber(tallies.get(code)?.[key] ?? 0, locale),
  })
  return (
    <DataTable<Definition>
      caption={t.title}
      captionHidden
      rows={definitions}
      rowKey={({ code }) => code}
      columns={[
        {
          title: t.definition,
          cell: ({ name, href, clause }) => (
            <>
              {name && href ? <Link href={href}>{name[locale]}</Link> : t.ofPlan}{' '}
              <Clause text={clause} />
            </>
          ),
        },
        column('eligible'),
        column('not-eligible'),
        column('unknown'),
      ]}
    />
  )
}
