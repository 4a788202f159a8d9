import type { Figure } from '#modules/budget/index.ts'
import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { formatMoney } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { PlanFile } from '../../file/index.ts'
import { paths as planPaths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { sourceName, supportNames } from '../names.ts'
import { paths, recordsAddress } from '../paths.ts'
import type { MoneyRecord } from '../records.ts'
import type { MoneyFilter } from '../sums.ts'

type Props = {
  plan: PlanFile
  figure: Figure
  filter: MoneyFilter
  total: number
  count: number
  records: readonly MoneyRecord[]
  page: number
  pages: number
}

/** The entries of the ledger behind an amount: they add up to it. */
export function RecordsPage({ plan, figure, filter, total, count, records, page, pages }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const { source, support, year } = filter
  const narrowed = [
    source && sourceName(plan, source, locale),
    support && supportNames(plan, support, locale),
    year && `${t.year} ${year}`,
  ].filter(Boolean)
  return (
    <Page
      wide
      title={t.recordsTitle(t.figures[figure])}
      over={narrowed.length > 0 && narrowed.join(' · ')}
      lead={`${t.recordsLead(formatMoney(total, locale), count)} ${t.figures[figure]}: ${t.figureMeans[figure]}.`}
      crumbs={[
        { href: link(planPaths.otherPlan, { code: plan.code }), label: plan.title[locale] },
        { href: link(paths.money, { plan: plan.code }), label: t.title },
      ]}
    >
      {records.length === 0 ? (
        <EmptyState title={t.nothing}>
          <p>{t.nothingLead}</p>
        </EmptyState>
      ) : (
        <>
          <DataTable<MoneyRecord>
            caption={t.records}
            captionHidden
            rows={records}
            rowKey={({ seq }) => String(seq)}
            columns={[
              { title: t.entry, cell: ({ seq }) => seq },
              { title: t.day, cell: ({ on }) => <Day on={on} /> },
              { title: t.act, cell: ({ act }) => act },
              { title: t.what, cell: (record) => <WhatFor record={record} /> },
              { title: t.agency, cell: ({ agency }) => agency },
              {
                title: t.amount,
                figures: true,
                cell: ({ amount }) => <Money amount={amount} />,
              },
            ]}
          />
          {records.some(({ amount }) => amount < 0) && (
            <p class="text-muted mt-2 text-sm">{t.signs}</p>
          )}
          <Pagination
            page={page}
            pages={pages}
            href={(number) => recordsAddress(plan.code, figure, filter, number)}
          />
        </>
      )}
    </Page>
  )
}

function WhatFor({ record }: { record: MoneyRecord }) {
  const t = useMessages(messages)
  const { caseNumber, startup, programme, isUnnamed } = record
  return (
    <>
      {caseNumber && `${caseNumber}. `}
      {startup ? (
        <Link href={startup.href}>{startup.name}</Link>
      ) : isUnnamed ? (
        t.unnamed
      ) : (
        (programme ?? t.unknownProgramme)
      )}
      {(startup || isUnnamed) && programme && (
        <span class="text-muted block text-sm">{programme}</span>
      )}
    </>
  )
}
