import type { ComponentProps } from 'preact'
import type { Crumb } from '#ui/Breadcrumbs.tsx'
import { formatDay } from '#ui/format.ts'
import { useLocale } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { EvidenceTable } from '../../pages/EvidenceTable.tsx'
import type { ShownPeriod } from '../shown.ts'
import { PeriodDays, usePeriodName } from './pieces.tsx'

type Props = Omit<ComponentProps<typeof EvidenceTable>, 'day'> & {
  title: string
  /** Whose records they are, and up to which place in the ledger. */
  lead: string
  period: ShownPeriod
  crumbs: readonly Crumb[]
}

/** The ledger entries that moved a figure inside a window. */
export function FigureEvidencePage({ title, lead, period, crumbs, ...evidence }: Props) {
  const locale = useLocale()
  const periodName = usePeriodName()
  return (
    <Page
      wide
      title={title}
      lead={lead}
      over={
        <>
          {periodName(period)}: <PeriodDays period={period} />
        </>
      }
      crumbs={crumbs}
    >
      <EvidenceTable {...evidence} day={(day) => formatDay(day, locale)} />
    </Page>
  )
}
