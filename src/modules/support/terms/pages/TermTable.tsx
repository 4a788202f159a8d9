import type { Text } from '#platform/locale.ts'
import { Clause } from '#ui/Clause.tsx'
import { type Column, DataTable } from '#ui/DataTable.tsx'
import { formatDay, formatMoney } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import type { Term } from '../schema.ts'
import { isCostKind, termWords } from '../vocabulary.ts'

type Props = {
  terms: readonly Term[]
  /** Names of the sources of money by code. */
  sources: ReadonlyMap<string, Text>
  /** Also says when each holds; in public only what holds today is listed. */
  withDates?: boolean
}

/** What is paid, which share, up to how much, from which source, by which clause. */
export function TermTable({ terms, sources, withDates }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { costKind } = useMessages(termWords)
  const dates: Column<Term> = { title: texts.holds, cell: (term) => <Dates {...term} /> }
  return (
    <DataTable
      caption={texts.title}
      captionHidden
      rows={terms}
      rowKey={({ id }) => id}
      columns={[
        {
          title: texts.what,
          cell: (term) => (
            <>
              {isCostKind(term.costKind) ? costKind[term.costKind] : term.what[locale]}
              <span class="step-note">{term.what[locale]}</span>
            </>
          ),
        },
        { title: texts.share, cell: ({ sharePercent }) => `${sharePercent}%`, figures: true },
        { title: texts.ceiling, cell: (term) => <Ceilings {...term} /> },
        {
          title: texts.source,
          cell: ({ sourceCode }) => sources.get(sourceCode)?.[locale] ?? sourceCode,
        },
        { title: texts.clause, cell: ({ clause }) => <Clause text={clause} /> },
        ...(withDates ? [dates] : []),
      ]}
    />
  )
}

function Ceilings({ unit, ceilingPerUnit, ceilingPerYear, maxUnits }: Term) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const named = useMessages(termWords).unit[unit]
  const each = [
    ceilingPerUnit !== null && texts.perUnit(formatMoney(ceilingPerUnit, locale), named),
    maxUnits !== null && texts.atMost(maxUnits, named),
    ceilingPerYear !== null && texts.perYear(formatMoney(ceilingPerYear, locale)),
  ].filter((ceiling) => ceiling !== false)
  return <>{each.length > 0 ? each.join('; ') : texts.noCeiling}</>
}

function Dates({ holdsFrom, holdsUntil }: Term) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const from = formatDay(holdsFrom, locale)
  return <>{holdsUntil ? texts.fromUntil(from, formatDay(holdsUntil, locale)) : texts.from(from)}</>
}
