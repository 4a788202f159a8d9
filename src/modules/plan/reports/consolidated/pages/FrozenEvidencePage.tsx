import type { Text } from '#platform/locale.ts'
import { formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { EvidenceRow } from '../../../measures/public-rows.ts'
import { EvidenceTable } from '../../../pages/EvidenceTable.tsx'
import { PeriodDays, usePeriodName } from '../../pages/pieces.tsx'
import { messages } from '../messages.ts'
import type { IssuedReport } from './IssuedPage.tsx'

type Props = {
  name: Text
  /** Whose records they are; those of everybody without one. */
  agency: Text | undefined
  report: IssuedReport
  upTo: number
  /** Where the figure stands. */
  parent: string
  clause: string
  evidence: readonly EvidenceRow[]
  counted: number
  total: number
  page: number
  pages: number
  address: string
}

/** The ledger entries behind a figure of an issued report, as they were at the frozen place. */
export function FrozenEvidencePage({ name, agency, report, upTo, parent, ...evidence }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const periodName = usePeriodName()
  return (
    <Page
      wide
      title={t.evidenceTitle(name[locale])}
      lead={`${agency ? t.evidenceOf(agency[locale]) : t.evidenceAll} ${t.upTo(upTo)}`}
      over={
        <>
          {periodName(report.period)}: <PeriodDays period={report.period} />
        </>
      }
      crumbs={[{ href: parent, label: t.titleOf(periodName(report.period)) }]}
    >
      <EvidenceTable {...evidence} day={(day) => formatDay(day, locale)} />
    </Page>
  )
}
