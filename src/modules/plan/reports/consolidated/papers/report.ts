import { issuerOf } from '#modules/support/index.ts'
import { officialDay } from '#platform/documents/dates.ts'
import type { AdministrativeDocument, Block } from '#platform/documents/structure.ts'
import { periodNames } from '../../windows.ts'
import { words } from '../../words.ts'
import type { Consolidation } from '../content.ts'
import { agencyAnnex, leftOutAnnex } from './annexes.ts'
import { agencyBlocks, earlierBlocks, figureBlocks, proposalBlocks } from './parts.ts'
import { basisText, lower, paragraphs, roman, takenBlocks } from './phrases.ts'

/** The consolidated report as a paper for the People's Committee (Decree 30/2020/NĐ-CP), from its content alone. */
export function reportPaper(content: Consolidation, issuedOn: string): AdministrativeDocument {
  const { plan, receiver, period, sections } = content
  const issuer = issuerOf(plan.place.vi, receiver.vi)
  const name = lower(periodNames.vi(period))
  const named = words.vi.heading
  const parts: [string, Block[]][] = [
    ...sections.map(({ heading, text, sayings }): [string, Block[]] => [
      named[heading],
      [
        ...paragraphs(text),
        ...takenBlocks(sayings),
        ...(heading === 'results' ? figureBlocks(content) : []),
        ...(heading === 'proposals' ? proposalBlocks(content) : []),
      ],
    ]),
    ['Tình hình gửi báo cáo của các cơ quan', agencyBlocks(content)],
    ['Bổ sung, điều chỉnh của các kỳ trước', earlierBlocks(content)],
  ]
  return {
    ...(issuer.parent ? { parent: issuer.parent } : {}),
    agency: issuer.agency,
    symbol: `BC-${issuer.initials}`,
    place: issuer.place,
    year: issuedOn.slice(0, 4),
    type: 'Báo cáo',
    abstract: `Tổng hợp tình hình thực hiện ${lower(plan.title.vi)}, ${name}`,
    grounds: [],
    blocks: [
      { kind: 'paragraph', text: `Kính gửi: ${issuer.committee}` },
      {
        kind: 'paragraph',
        text: `Thực hiện ${basisText(plan.clause)}, ${receiver.vi} tổng hợp báo cáo của các cơ quan ${name}, số liệu từ ${officialDay(period.from)} đến hết ${officialDay(period.until)}, như sau:`,
      },
      ...parts
        .filter(([, blocks]) => blocks.length > 0)
        .flatMap(([title, blocks], index): Block[] => [
          { kind: 'heading', text: `${roman(index + 1)}. ${title}` },
          ...blocks,
        ]),
      {
        kind: 'paragraph',
        text: `Trên đây là báo cáo tổng hợp ${name}, ${receiver.vi} kính báo cáo ${issuer.committee}`,
      },
    ],
    signatures: { right: { capacity: [headOf(receiver.vi)] } },
    recipients: ['Như trên', 'Các cơ quan nêu trong báo cáo', 'Lưu: VT'],
    annexes: [...agencyAnnex(content), ...leftOutAnnex(content)],
  }
}

/** Who signs for an office: a department has a director. */
export const headOf = (office: string): string =>
  /^Sở /.test(office) ? 'Giám đốc' : 'Thủ trưởng cơ quan'
