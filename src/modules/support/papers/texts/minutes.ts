import type { MeetingMinutes, RecordedItem, RecordedMotion } from '#modules/panels/index.ts'
import { cityDay } from '#platform/clock.ts'
import { officialDay } from '#platform/documents/dates.ts'
import { amountBoth, oneLine } from '#platform/documents/phrases.ts'
import type { AdministrativeDocument, Block } from '#platform/documents/structure.ts'
import { cityParts } from '#ui/format.ts'
import type { Issuer } from '../issuer.ts'

/** The minutes of a council's meeting, in the order in which it went. */
export function minutesPaper(
  minutes: MeetingMinutes,
  issuer: Issuer,
  year: string,
): AdministrativeDocument {
  const { title, basis, place, people, items, quorum, closedAt, openedAt, startsAt } = minutes
  const named = (duty: string) => people.filter((one) => one.duty === duty).map(({ name }) => name)
  const came = people.filter(({ attendance }) => attendance === 'present').length
  return {
    ...(issuer.parent ? { parent: issuer.parent } : {}),
    agency: issuer.agency,
    symbol: `BB-${issuer.initials}`,
    year,
    type: 'Biên bản',
    abstract: title,
    grounds: [],
    blocks: [
      ...paragraphs([
        `Thời gian bắt đầu: ${momentOf(openedAt ?? startsAt)}.`,
        `Địa điểm: ${oneLine(place)}.`,
        `Hội đồng được thành lập theo ${oneLine(basis)}.`,
        `Thành phần tham dự: ${people.map(({ name, attendance }) => `${name} (${attendances[attendance]})`).join(', ')}.`,
        `Chủ trì (chủ tọa): ${named('chair').join(', ')}.`,
        `Thư ký (người ghi biên bản): ${named('secretary').join(', ')}.`,
        `Số người có mặt: ${came} trên ${people.length} người được triệu tập; cuộc họp cần ít nhất ${quorum.of}/${quorum.in} số thành viên có quyền biểu quyết.`,
      ]),
      { kind: 'heading', text: 'Nội dung' },
      ...items.flatMap(itemBlocks),
      {
        kind: 'paragraph',
        text: `Cuộc họp kết thúc vào ${closedAt ? momentOf(closedAt) : '      giờ      , ngày      tháng      năm      '}`,
      },
    ],
    signatures: { left: { capacity: ['Thư ký'] }, right: { capacity: ['Chủ tọa'] } },
    recipients: ['Lưu: VT, Hồ sơ'],
  }
}

const attendances = {
  unknown: 'chưa ghi nhận',
  present: 'có mặt',
  absent: 'vắng mặt',
  excused: 'vắng mặt có lý do',
} as const

const paragraphs = (texts: readonly string[]): Block[] =>
  texts.map((text) => ({ kind: 'paragraph', text }))

function itemBlocks({
  ordinal,
  subject,
  applicant,
  recused,
  scores,
  discussion,
  motions,
}: RecordedItem): Block[] {
  const who = applicant ? ` của ${applicant.vi}` : ''
  return [
    { kind: 'clause', number: ordinal, text: `${subject.label}${who}.` },
    ...recused.map(
      ({ name, reason }): Block => ({
        kind: 'dash',
        text: `Không tham gia nội dung này: ${name} (${oneLine(reason.vi)}).`,
      }),
    ),
    ...(scores && scores.mean !== null
      ? [
          {
            kind: 'dash',
            text: `Điểm trung bình: ${scores.mean.toLocaleString('vi-VN')} trên 100.`,
          } as const,
        ]
      : []),
    ...(discussion ? [{ kind: 'paragraph', text: `${oneLine(discussion)}.` } as const] : []),
    ...motions.map((motion): Block => ({ kind: 'dash', text: motionText(motion) })),
  ]
}

function motionText({ wording, amount, carried, ...votes }: RecordedMotion): string {
  const money = amount === null ? '' : `, số tiền ${amountBoth(amount)}`
  const counted = `${votes.votesFor ?? 0} đồng ý, ${votes.votesAgainst ?? 0} không đồng ý, ${votes.abstentions ?? 0} không có ý kiến`
  const result = carried === null ? 'chưa có kết quả' : carried ? 'thông qua' : 'không thông qua'
  return `Biểu quyết: ${oneLine(wording)}${money}. Kết quả: ${counted}; ${result}.`
}

/** `8 giờ 30, ngày 05 tháng 6 năm 2026`. */
function momentOf(iso: string): string {
  const at = new Date(iso)
  const [hour = '', minute = ''] = cityParts(at).time.split(':')
  return `${Number(hour)} giờ ${minute}, ${officialDay(cityDay(at))}`
}
