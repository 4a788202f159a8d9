import type { Text } from '#platform/locale.ts'
import { formatDay } from '#ui/format.ts'
import { type Bilingual, useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { EvidenceRow } from '../../measures/public-rows.ts'
import { EvidenceTable } from '../../pages/EvidenceTable.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { ShownPeriod } from '../shown.ts'
import { PeriodDays, usePeriodName } from './pieces.tsx'

type Props = {
  name: Text
  period: ShownPeriod
  /** Where the figure stands. */
  parent: { href: string; label: Bilingual<string> }
  clause: string
  /** The place in the ledger up to which it was counted; null while it is not confirmed. */
  upTo: number | null
  ownOnly: boolean
  evidence: readonly EvidenceRow[]
  counted: number
  total: number
  page: number
  pages: number
  address: string
}

/** The ledger entries that moved a figure inside a window. */
export function FigureEvidencePage({ name, period, parent, upTo, ownOnly, ...evidence }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const periodName = usePeriodName()
  return (
    <Page
      wide
      title={t.evidenceTitle(name[locale])}
      lead={`${ownOnly ? t.evidenceOwn : t.evidenceAll} ${upTo === null ? t.live : t.frozen(upTo)}`}
      over={
        <>
          {periodName(period)}: <PeriodDays period={period} />
        </>
      }
      crumbs={[
        { href: paths.desk, label: t.title },
        { href: parent.href, label: parent.label[locale] },
      ]}
    >
      <EvidenceTable {...evidence} day={(day) => formatDay(day, locale)} />
    </Page>
  )
}
