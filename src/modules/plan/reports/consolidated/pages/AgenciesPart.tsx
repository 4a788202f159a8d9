import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { FigureLink } from '../../pages/pieces.tsx'
import type { AgencyLine, Presence } from '../content.ts'
import { messages } from '../messages.ts'
import { words } from '../words.ts'

const tones: Record<Presence, Tone> = {
  counted: 'success',
  awaiting: 'info',
  'sent-back': 'warning',
  missing: 'danger',
}

type Props = {
  agencies: readonly AgencyLine[]
  /** Where an agency's report can be read; nowhere for the public. */
  reportHref?: (reportId: string) => string
}

/** Who reported, who did not, and how late. */
export function AgenciesPart({ agencies, reportHref }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const { presence: presences } = useMessages(words)
  return (
    <Section title={t.agencies} id="co-quan">
      <DataTable
        caption={t.agencies}
        captionHidden
        rows={agencies}
        rowKey={({ reportId }) => reportId}
        columns={[
          {
            title: t.agency,
            cell: ({ reportId, reporter }) =>
              reportHref ? (
                <FigureLink href={reportHref(reportId)}>{reporter[locale]}</FigureLink>
              ) : (
                reporter[locale]
              ),
          },
          {
            title: t.state,
            cell: ({ presence, nil }) => (
              <span class="inline-flex flex-wrap gap-2">
                <Badge tone={tones[presence]}>{presences[presence]}</Badge>
                {nil && presence === 'counted' && <Badge>{t.nil}</Badge>}
              </span>
            ),
          },
          { title: t.sentOn, cell: ({ sentOn }) => (sentOn ? <Day on={sentOn} /> : t.notSent) },
          {
            title: t.lateness,
            cell: ({ daysLate }) => (daysLate === null ? t.lateUnknown : t.late(daysLate)),
          },
        ]}
      />
    </Section>
  )
}
