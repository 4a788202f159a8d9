import { DataTable } from '#ui/DataTable.tsx'
import { formatDay, formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { FigureLink, usePeriodName } from '../../pages/pieces.tsx'
import type { Consolidation } from '../content.ts'
import { messages } from '../messages.ts'
import type { FigureHrefs } from './FiguresPart.tsx'

type Props = Pick<Consolidation, 'late' | 'adjustments'> & {
  /** Where the records behind an agency's figure are. */
  ofAgency: FigureHrefs['ofAgency']
}

/** What belongs to earlier windows: reports accepted late, and corrections of what was issued. */
export function EarlierPart({ late, adjustments, ofAgency }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const name = usePeriodName()
  return (
    <>
      {late.length > 0 && (
        <Section title={t.lateReports} id="gui-muon">
          <p class="text-muted mb-4">{t.lateReportsLead}</p>
          <DataTable
            caption={t.lateReports}
            captionHidden
            rows={late}
            rowKey={({ reportId }) => reportId}
            columns={[
              { title: t.agency, cell: ({ reporter }) => reporter[locale] },
              { title: t.period, cell: ({ period }) => name(period) },
              {
                title: t.figures,
                cell: ({ nil, figures, reportId }) =>
                  nil ? (
                    t.nil
                  ) : (
                    <ul>
                      {figures.map(({ code, name: figure, stated }) => (
                        <li key={code}>
                          {figure[locale]}:{' '}
                          <FigureLink href={ofAgency(code, reportId)}>
                            {formatNumber(stated, locale)}
                          </FigureLink>
                        </li>
                      ))}
                    </ul>
                  ),
              },
            ]}
          />
        </Section>
      )}
      {adjustments.length > 0 && (
        <Section title={t.adjustments} id="dieu-chinh-truoc">
          <ul class="space-y-3">
            {adjustments.map(({ id, period, on, figure, text }) => (
              <li key={id}>
                <strong>{t.adjustment(name(period), formatDay(on, locale))}.</strong>{' '}
                {figure && `${figure.name[locale]}: ${formatNumber(figure.amount, locale)}. `}
                <span class="whitespace-pre-line">{text}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
