import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { SummedFigure } from '../consolidation.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { FigureLink } from './pieces.tsx'

type Props = { periodId: string; figures: readonly SummedFigure[] }

/** What the agencies confirmed, added up, beside what the ledger says. */
export function SumTable({ periodId: id, figures }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const write = (value: number | null) => (value === null ? '–' : formatNumber(value, locale))
  return (
    <DataTable
      caption={t.consolidated}
      captionHidden
      rows={figures}
      rowKey={({ code }) => code}
      columns={[
        { title: t.figure, cell: ({ name, unit }) => `${name[locale]} (${unit[locale]})` },
        { title: t.acceptedSum, figures: true, cell: ({ accepted }) => write(accepted) },
        { title: t.awaitingSum, figures: true, cell: ({ awaiting }) => write(awaiting) },
        {
          title: t.wholePlan,
          figures: true,
          cell: ({ code, wholePlan }) =>
            wholePlan === null ? (
              '–'
            ) : (
              <FigureLink href={link(paths.periodEvidence, { id, code })}>
                {write(wholePlan)}
              </FigureLink>
            ),
        },
        { title: t.standing, figures: true, cell: ({ standing }) => write(standing) },
      ]}
    />
  )
}
