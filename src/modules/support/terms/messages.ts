import { bilingual } from '#platform/locale.ts'
import type { AddingRefusal, EndingRefusal } from './rules.ts'

type Problems = Record<AddingRefusal | EndingRefusal, string>

const vi = {
  title: 'Hỗ trợ gì, bao nhiêu',
  lead: 'Mỗi dòng là một khoản chi được hỗ trợ. Số tiền bằng chi phí hợp lệ nhân với tỷ lệ, không vượt các mức trần, làm tròn xuống đến đồng.',
  none: 'Chương trình chưa công bố mức hỗ trợ.',
  what: 'Khoản chi',
  share: 'Tỷ lệ',
  ceiling: 'Mức trần',
  source: 'Nguồn',
  clause: 'Căn cứ',
  holds: 'Hiệu lực',
  perUnit: (amount: string, unit: string) => `${amount} mỗi ${unit}`,
  perYear: (amount: string) => `${amount} mỗi năm cho một người nhận`,
  atMost: (count: number, unit: string) => `không quá ${count} ${unit}`,
  noCeiling: 'không nêu',
  from: (day: string) => `từ ${day}`,
  fromUntil: (from: string, until: string) => `từ ${from} đến hết ${until}`,
  add: 'Thêm mức hỗ trợ',
  added: 'Đã thêm mức hỗ trợ.',
  ended: 'Đã đặt ngày kết thúc.',
  end: 'Kết thúc',
  lastDay: 'Ngày cuối cùng còn hiệu lực',
  endTitle: (name: string) => `Kết thúc “${name}”`,
  field: {
    lineCode: 'Nội dung hỗ trợ của kế hoạch',
    costKind: 'Loại chi phí',
    whatVi: 'Diễn giải (tiếng Việt)',
    whatEn: 'Diễn giải (tiếng Anh)',
    sharePercent: 'Tỷ lệ hỗ trợ',
    unit: 'Tính theo',
    ceilingPerUnit: 'Trần mỗi đơn vị tính',
    ceilingPerYear: 'Trần mỗi năm cho một người nhận',
    maxUnits: 'Số đơn vị tính tối đa',
    sourceCode: 'Nguồn kinh phí',
    clause: 'Văn bản và điều khoản',
    holdsFrom: 'Có hiệu lực từ ngày',
    holdsUntil: 'Đến hết ngày',
  },
  hint: {
    ceiling: 'Để trống nếu văn bản không nêu.',
    holdsUntil: 'Để trống nếu chưa định ngày kết thúc.',
  },
  problem: {
    'line-of-others':
      'Chương trình không thực hiện nội dung hỗ trợ này. Hãy chọn nội dung đó trong chương trình trước, rồi thêm mức hỗ trợ.',
    overlaps:
      'Khoản chi này đã có một mức hỗ trợ trong thời gian đó, nên chưa lưu. Hãy kết thúc mức cũ trước, hoặc chọn ngày bắt đầu sau ngày mức cũ hết hiệu lực.',
    'before-it-holds':
      'Ngày kết thúc đứng trước ngày bắt đầu hiệu lực. Hãy chọn ngày từ lúc mức này bắt đầu trở đi.',
    'in-the-past':
      'Mức hỗ trợ đã công bố còn hiệu lực đến hôm nay, không rút lại được. Hãy chọn từ hôm nay trở đi.',
    'ended-already':
      'Mức hỗ trợ này kết thúc vào ngày đó hoặc sớm hơn rồi. Nếu cần kéo dài, hãy thêm một mức mới tiếp theo.',
  } satisfies Problems as Problems,
  fault: { 'ends-before-begins': 'Ngày kết thúc phải từ ngày bắt đầu trở đi.' } as Record<
    string,
    string
  >,
}

const en: typeof vi = {
  title: 'What is paid, and how much',
  lead: 'Each row is one kind of cost. The amount is the valid cost times the share, never above the ceilings, rounded down to whole đồng.',
  none: 'The programme has not published what it pays.',
  what: 'Cost',
  share: 'Share',
  ceiling: 'Ceiling',
  source: 'Source',
  clause: 'Basis',
  holds: 'In force',
  perUnit: (amount, unit) => `${amount} per ${unit}`,
  perYear: (amount) => `${amount} a year for one recipient`,
  atMost: (count, unit) => `at most ${count} × ${unit}`,
  noCeiling: 'none named',
  from: (day) => `from ${day}`,
  fromUntil: (from, until) => `from ${from} to the end of ${until}`,
  add: 'Add a term',
  added: 'The term is added.',
  ended: 'The last day is set.',
  end: 'End it',
  lastDay: 'Last day in force',
  endTitle: (name) => `End “${name}”`,
  field: {
    lineCode: 'Support line of the plan',
    costKind: 'Kind of cost',
    whatVi: 'What it is (Vietnamese)',
    whatEn: 'What it is (English)',
    sharePercent: 'Share that is paid',
    unit: 'Counted by',
    ceilingPerUnit: 'Ceiling of one unit',
    ceilingPerYear: 'Ceiling of one year for one recipient',
    maxUnits: 'Most units',
    sourceCode: 'Source of money',
    clause: 'Document and clause',
    holdsFrom: 'In force from',
    holdsUntil: 'To the end of',
  },
  hint: {
    ceiling: 'Leave empty where the text names none.',
    holdsUntil: 'Leave empty while no end is set.',
  },
  problem: {
    'line-of-others':
      'The programme does not carry out this support line. Choose the line in the programme first, then add the term.',
    overlaps:
      'This cost has a term in that time already, so nothing was saved. End the older term first, or begin after its last day.',
    'before-it-holds':
      'The last day is before the term begins. Choose a day from its beginning on.',
    'in-the-past':
      'A published term holds up to today and cannot be taken back. Choose today or later.',
    'ended-already':
      'This term ends on that day or sooner already. To go on longer, add a new term after it.',
  },
  fault: { 'ends-before-begins': 'The last day must not be before the first.' },
}

export const messages = bilingual(vi, en)
