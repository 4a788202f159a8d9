import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages as adjustmentMessages } from '../adjustments/messages.ts'
import { signed } from '../adjustments/pages/AdjustmentPart.tsx'
import type { Figure } from '../figures.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { periodNames } from '../windows.ts'
import { FigureLink } from './pieces.tsx'

type Props = { reportId: string; figures: readonly Figure[]; caption: string; confirmed: boolean }

/** The figures of a report; what the ledger knows leads to its records. */
export function FigureTable({ reportId: id, figures, caption, confirmed }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const a = useMessages(adjustmentMessages)
  const write = (value: number | null) => (value === null ? '–' : formatNumber(value, locale))
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={figures}
      rowKey={({ code }) => code}
      columns={[
        { title: t.figure, cell: ({ name, unit }) => `${name[locale]} (${unit[locale]})` },
        ...(confirmed
          ? [
              {
                title: t.stated,
                figures: true,
                cell: ({ stated, explanation }: Figure) => (
                  <>
                    {write(stated)}
                    {explanation && (
                      <span class="block text-sm whitespace-normal text-muted">{explanation}</span>
                    )}
                  </>
                ),
              },
            ]
          : []),
        {
          title: t.own,
          figures: true,
          cell: ({ code, own, carried, adjustments = [] }) =>
            own === null ? (
              '–'
            ) : (
              <>
                <FigureLink href={link(paths.ownEvidence, { id, code })}>{write(own)}</FigureLink>
                {carried !== 0 && (
                  <span class="block text-sm whitespace-normal text-muted">
                    {t.carried(signed(carried, write))}
                  </span>
                )}
                {adjustments.map((line) => (
                  <span
                    key={`${line.reportId}${line.adjustmentId ?? ''}`}
                    class="block text-sm whitespace-normal text-muted"
                  >
                    <FigureLink
                      href={link(paths.adjustedEvidence, { id, code, closed: line.reportId })}
                    >
                      {a.line(periodNames[locale](line.period), signed(line.difference, write))}
                    </FigureLink>{' '}
                    ({line.reason || a.lateRecords})
                  </span>
                ))}
              </>
            ),
        },
        {
          title: t.wholePlan,
          figures: true,
          cell: ({ code, wholePlan }) =>
            wholePlan === null ? (
              '–'
            ) : (
              <FigureLink href={link(paths.evidence, { id, code })}>{write(wholePlan)}</FigureLink>
            ),
        },
        { title: t.standing, figures: true, cell: ({ standing }) => write(standing) },
      ]}
    />
  )
}
