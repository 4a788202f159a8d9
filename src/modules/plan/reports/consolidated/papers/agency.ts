import { issuerOf } from '#modules/support/index.ts'
import { officialDay } from '#platform/documents/dates.ts'
import { oneLine } from '#platform/documents/phrases.ts'
import type { AdministrativeDocument, Block } from '#platform/documents/structure.ts'
import type { Text } from '#platform/locale.ts'
import type { Figure } from '../../figures.ts'
import { askedHeadings, type Narrative } from '../../narrative.ts'
import type { StoredPeriod } from '../../schema.ts'
import { type NamedPeriod, periodNames } from '../../windows.ts'
import { words } from '../../words.ts'
import { basisText, lower, number, paragraphs, roman } from './phrases.ts'
import { headOf } from './report.ts'

export type AgencyReport = {
  place: Text
  planTitle: Text
  reporter: Text
  receiver: Text
  period: NamedPeriod & Pick<StoredPeriod, 'from' | 'until' | 'clause' | 'outline'>
  sentOn: string
  nil: boolean
  figures: readonly Figure[]
  narrative: Narrative | null
}

/** One agency's report as a paper for the receiving office, as it was sent. */
export function agencyPaper(report: AgencyReport): AdministrativeDocument {
  const { place, planTitle, reporter, receiver, period, sentOn, nil } = report
  const issuer = issuerOf(place.vi, reporter.vi)
  const name = lower(periodNames.vi(period))
  return {
    agency: issuer.agency,
    symbol: `BC-${issuer.initials}`,
    place: issuer.place,
    year: sentOn.slice(0, 4),
    type: 'Báo cáo',
    abstract: `Tình hình thực hiện ${lower(planTitle.vi)}, ${name}`,
    grounds: [],
    blocks: [
      { kind: 'paragraph', text: `Kính gửi: ${receiver.vi}` },
      {
        kind: 'paragraph',
        text: `Thực hiện ${basisText(period.clause)}, ${reporter.vi} báo cáo ${name}, số liệu từ ${officialDay(period.from)} đến hết ${officialDay(period.until)}, như sau:`,
      },
      ...(nil
        ? [{ kind: 'paragraph', text: 'Trong kỳ không phát sinh nội dung phải báo cáo.' } as const]
        : []),
      ...partsOf(report).flatMap(([title, blocks], index): Block[] => [
        { kind: 'heading', text: `${roman(index + 1)}. ${title}` },
        ...blocks,
      ]),
      {
        kind: 'paragraph',
        text: `Trên đây là báo cáo ${name} của ${reporter.vi}, kính gửi ${receiver.vi} tổng hợp`,
      },
    ],
    signatures: { right: { capacity: [headOf(reporter.vi)] } },
    recipients: ['Như trên', 'Lưu: VT'],
  }
}

/** What it says under each heading that it was asked for; figures stand with the results, or first where those are not. */
function partsOf({ period, figures, narrative }: AgencyReport): [string, Block[]][] {
  const asked = askedHeadings(period.outline)
  const isOutside = asked.every(({ heading }) => heading !== 'results')
  const numbers = figures.some(({ own }) => own !== null) ? figureBlocks(figures) : []
  const parts = asked.map(({ heading, name }): [string, Block[]] => [
    name?.vi ?? words.vi.heading[heading],
    [...paragraphs(narrative?.[heading] ?? ''), ...(heading === 'results' ? numbers : [])],
  ])
  if (isOutside) parts.unshift(['Số liệu', numbers])
  return parts.filter(([, blocks]) => blocks.length > 0)
}

const figureBlocks = (figures: readonly Figure[]): Block[] => [
  {
    kind: 'table',
    columns: [
      { title: 'Chỉ tiêu', share: 46 },
      { title: 'Đơn vị tính', share: 18 },
      { title: 'Trong kỳ', share: 18, figures: true },
      { title: 'Theo sổ cái', share: 18, figures: true },
    ],
    rows: figures
      .filter(({ own }) => own !== null)
      .map(({ name, unit, stated, own }) => [name.vi, unit.vi, number(stated), number(own)]),
  },
  ...figures.flatMap(({ name, explanation }): Block[] =>
    explanation ? [{ kind: 'dash', text: `${name.vi}: ${oneLine(explanation)}.` }] : [],
  ),
]
