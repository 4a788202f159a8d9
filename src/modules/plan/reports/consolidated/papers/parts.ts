import { officialDay } from '#platform/documents/dates.ts'
import { oneLine } from '#platform/documents/phrases.ts'
import type { Block } from '#platform/documents/structure.ts'
import { messages as proposalMessages } from '../../proposals/messages.ts'
import { periodNames } from '../../windows.ts'
import type { AgencyLine, Consolidation, ProposalLine } from '../content.ts'
import { differenceText } from '../difference.ts'
import { lower, number, takenBlocks } from './phrases.ts'

/** The sums beside the ledger, and why they differ. */
export const figureBlocks = ({ figures, explanations }: Consolidation): Block[] => [
  ...(figures.length > 0 ? [figureTable(figures)] : []),
  ...takenBlocks(
    explanations,
    ({ name, stated, offered }) =>
      `${name.vi} (xác nhận ${number(stated)}, điền sẵn ${number(offered)}): `,
  ),
]

const figureTable = (figures: Consolidation['figures']): Block => ({
  kind: 'table',
  columns: [
    { title: 'Chỉ tiêu', share: 34 },
    { title: 'Đơn vị tính', share: 13 },
    { title: 'Trong kỳ', share: 12, figures: true },
    { title: 'Sổ cái', share: 12, figures: true },
    { title: 'Lũy kế', share: 12, figures: true },
    { title: 'Chênh lệch với sổ cái', share: 27 },
  ],
  rows: figures.map((one) => [
    one.name.vi,
    one.unit.vi,
    number(one.accepted),
    number(one.ledger),
    number(one.standing),
    differenceText(one, 'vi'),
  ]),
})

export const proposalBlocks = ({ proposals }: Consolidation): Block[] =>
  proposals.length === 0
    ? []
    : [
        {
          kind: 'table',
          columns: [
            { title: 'Số thứ tự', share: 9, figures: true },
            { title: 'Đề xuất, kiến nghị', share: 40 },
            { title: 'Cơ quan', share: 21 },
            { title: 'Tình trạng, trả lời', share: 30 },
          ],
          rows: proposals.map((one, index) => [
            String(index + 1),
            one.text,
            one.reporter.vi,
            answerOf(one),
          ]),
        },
      ]

export function answerOf({ state, answer, passedTo, dueOn, carriedOver }: ProposalLine): string {
  const { states, passedOnTo } = proposalMessages.vi
  return [
    ...(carriedOver ? ['Chuyển từ kỳ trước'] : []),
    state === 'passed-on' ? passedOnTo(passedTo) : states[state],
    ...(answer ? [oneLine(answer)] : []),
    ...(dueOn ? [`Thời hạn: ${officialDay(dueOn)}`] : []),
  ].join('. ')
}

/** Who sent nothing or what is not counted, who was late and by how much, and who had nothing to report. */
export function agencyBlocks({ agencies }: Consolidation): Block[] {
  const dash = (text: string): Block => ({ kind: 'dash', text })
  const of = (which: (one: AgencyLine) => boolean) => agencies.filter(which)
  const counted = of(({ presence }) => presence === 'counted')
  const names = (list: readonly AgencyLine[]) => list.map(({ reporter }) => reporter.vi).join('; ')
  const late = of(({ sentOn, daysLate }) => sentOn !== null && (daysLate ?? 0) > 0)
  const missing = of(({ presence }) => presence === 'missing')
  const nil = counted.filter((one) => one.nil)
  const awaiting = of(({ presence }) => presence === 'awaiting' || presence === 'sent-back')
  return [
    {
      kind: 'paragraph',
      text: `Đã tổng hợp báo cáo của ${counted.length} trên ${agencies.length} cơ quan có trách nhiệm báo cáo.`,
    },
    ...(late.length > 0 ? [dash(`Gửi muộn: ${late.map(lateText).join('; ')}.`)] : []),
    ...(missing.length > 0 ? [dash(`Chưa gửi: ${missing.map(lateText).join('; ')}.`)] : []),
    ...(awaiting.length > 0
      ? [dash(`Đã gửi nhưng chưa được chấp nhận, chưa tính vào báo cáo này: ${names(awaiting)}.`)]
      : []),
    ...(nil.length > 0 ? [dash(`Báo cáo không phát sinh: ${names(nil)}.`)] : []),
  ]
}

const lateText = ({ reporter, daysLate }: AgencyLine): string =>
  daysLate ? `${reporter.vi} (quá hạn ${daysLate} ngày)` : reporter.vi

export const earlierBlocks = ({ late, adjustments }: Consolidation): Block[] => [
  ...late.map(
    ({ reporter, period, nil, figures }): Block => ({
      kind: 'dash',
      text: `Bổ sung báo cáo ${lower(periodNames.vi(period))} của ${reporter.vi}: ${
        nil
          ? 'không phát sinh'
          : figures.map(({ name, stated }) => `${name.vi}: ${number(stated)}`).join('; ')
      }.`,
    }),
  ),
  ...adjustments.map(
    ({ period, on, figure, text }): Block => ({
      kind: 'dash',
      text: `Điều chỉnh báo cáo ${lower(periodNames.vi(period))}, ghi ${officialDay(on)}: ${
        figure ? `${figure.name.vi}: ${number(figure.amount)}. ` : ''
      }${oneLine(text)}.`,
    }),
  ),
]
