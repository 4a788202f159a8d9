import { figures, oneLine } from '#platform/documents/phrases.ts'
import type { Block } from '#platform/documents/structure.ts'
import { amountFrom, bySource, type Share, totalOf } from '../activity/estimate.ts'
import type { Names } from '../activity/names.ts'
import { type LineFacts, toApprove } from './facts.ts'

/** `31/12/2026`, as tables have it. */
export const plainDay = (day: string | null): string => day?.split('-').toReversed().join('/') ?? ''

export const clauses = (texts: readonly string[]): Block[] =>
  texts.map((text, index) => ({ kind: 'clause', number: index + 1, text }))

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** `Ngân sách tỉnh: 20.000.000 đồng; nguồn khác: 5.000.000 đồng`. */
export const sharesInWords = (shares: readonly Share[], names: Names): string =>
  bySource(shares)
    .map(({ source, amount }) => `${names.source(source)}: ${figures(amount)} đồng`)
    .join('; ')

/** The lines of a plan: what, who, until when, what comes of it, for how much. */
export const linesTable = (lines: readonly LineFacts[], names: Names): Block => ({
  kind: 'table',
  columns: [
    { title: 'TT', share: 1 },
    { title: 'Nội dung', share: 4 },
    { title: 'Chủ trì, phối hợp', share: 4 },
    { title: 'Thời gian', share: 3 },
    { title: 'Kết quả', share: 4 },
    { title: 'Kinh phí (đồng)', share: 3, figures: true },
  ],
  rows: [
    ...lines.map(({ activity, ...line }, index) => [
      String(index + 1),
      activity.name,
      [names.agency(activity.lead), ...activity.coordinators.map(names.agency)].join('; '),
      `${plainDay(activity.startsOn)} - ${plainDay(activity.endsOn)}`,
      oneLine(activity.result),
      figures(totalOf(toApprove(line))),
    ]),
    ['', 'Tổng cộng', '', '', '', figures(totalOf(lines.flatMap(toApprove)))],
  ],
})

/** What was asked, composed and, once every line is, appraised, source by source. */
export function sourcesTable(lines: readonly LineFacts[], names: Names): Block {
  const asked = lines.flatMap((line) => line.asked)
  const composed = lines.flatMap((line) => line.composed)
  const stages = [
    { title: 'Đề nghị (đồng)', shares: asked },
    { title: 'Tổng hợp (đồng)', shares: composed },
    ...(lines.every(({ appraised }) => appraised)
      ? [{ title: 'Thẩm định (đồng)', shares: lines.flatMap(toApprove) }]
      : []),
  ]
  const sources = bySource([...asked, ...composed]).map(({ source }) => source)
  return {
    kind: 'table',
    columns: [
      { title: 'Nguồn kinh phí', share: 5 },
      ...stages.map(({ title }) => ({ title, share: 3, figures: true })),
    ],
    rows: [
      ...sources.map((source) => [
        names.source(source),
        ...stages.map(({ shares }) => figures(amountFrom(shares, source))),
      ]),
      ['Tổng cộng', ...stages.map(({ shares }) => figures(totalOf(shares)))],
    ],
  }
}
