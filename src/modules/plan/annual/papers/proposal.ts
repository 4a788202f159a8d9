import { amountBoth, figures, oneLine } from '#platform/documents/phrases.ts'
import type { AdministrativeDocument, Block } from '#platform/documents/structure.ts'
import { amountOf, bySource, type EstimateRow, sharesOf, totalOf } from '../activity/estimate.ts'
import type { Names } from '../activity/names.ts'
import type { ProposalFacts } from './facts.ts'
import { clauses, paragraph, plainDay, sharesInWords } from './phrases.ts'

/** A proposal with its estimate, in the order of Decree 268/2025/NĐ-CP, Article 60(2) and Annex VI.1 and VI.2. */
export function proposalPaper(facts: ProposalFacts): AdministrativeDocument {
  const { issuer, draftYear, year, grounds, department, activity, rows, names } = facts
  const { coordinators, effects } = activity
  return {
    ...(issuer.parent ? { parent: issuer.parent } : {}),
    agency: issuer.agency,
    symbol: `ĐX-${issuer.initials}`,
    place: issuer.place,
    year: draftYear,
    type: 'Đề xuất',
    abstract: `Hoạt động cho Kế hoạch năm ${year}: ${oneLine(activity.name)}`,
    grounds,
    blocks: [
      paragraph(`Kính gửi: ${department}.`),
      ...clauses([
        `Tên hoạt động: ${oneLine(activity.name)}.`,
        `Mục tiêu: ${oneLine(activity.objective)}.`,
        `Nội dung và quy mô: ${oneLine(activity.content)}.`,
        `Kết quả dự kiến: ${oneLine(activity.result)}.${
          effects.length === 0
            ? ''
            : ` Góp phần thực hiện chỉ tiêu: ${effects
                .map(
                  ({ indicator, amount }) =>
                    `${names.indicator(indicator)} (thêm ${figures(amount)})`,
                )
                .join('; ')}.`
        }`,
        `Cơ quan chủ trì: ${names.agency(activity.lead)}. Cơ quan phối hợp: ${
          coordinators.length === 0 ? 'không có' : coordinators.map(names.agency).join('; ')
        }.`,
        `Thời gian: từ ${plainDay(activity.startsOn)} đến ${plainDay(activity.endsOn)}. Địa điểm: ${oneLine(activity.place)}.`,
        rows.length === 0
          ? 'Kinh phí: không sử dụng kinh phí.'
          : `Tổng kinh phí: ${amountBoth(totalOf(sharesOf(rows)))}. Nguồn và cơ cấu: ${sharesInWords(sharesOf(rows), names)}. Dự toán chi tiết tại Phụ lục.`,
        `Điều kiện thực hiện: ${oneLine(activity.conditions)}.${
          activity.coordination ? ` Cách phối hợp: ${oneLine(activity.coordination)}.` : ''
        }`,
        `Theo dõi, đánh giá: ${oneLine(activity.monitoring)}`,
      ]),
    ],
    signatures: { right: { capacity: ['Thủ trưởng cơ quan'] } },
    recipients: ['Như trên', 'Lưu: VT'],
    ...(rows.length === 0
      ? {}
      : { annexes: [{ title: 'Dự toán kinh phí', blocks: [estimateTable(rows, names)] }] }),
  }
}

const estimateTable = (rows: readonly EstimateRow[], names: Names): Block => ({
  kind: 'table',
  columns: [
    { title: 'TT', share: 1 },
    { title: 'Nội dung chi', share: 4 },
    { title: 'Đơn vị tính', share: 2 },
    { title: 'Số lượng', share: 2, figures: true },
    { title: 'Định mức (đồng)', share: 3, figures: true },
    { title: 'Thành tiền (đồng)', share: 3, figures: true },
    { title: 'Nguồn', share: 3 },
  ],
  rows: [
    ...rows.map((row, index) => [
      String(index + 1),
      row.what,
      row.unit,
      figures(row.quantity),
      figures(row.norm),
      figures(amountOf(row)),
      names.source(row.source),
    ]),
    ...bySource(sharesOf(rows)).map(({ source, amount }) => [
      '',
      'Cộng theo nguồn',
      '',
      '',
      '',
      figures(amount),
      names.source(source),
    ]),
    ['', 'Tổng cộng', '', '', '', figures(totalOf(sharesOf(rows))), ''],
  ],
})
