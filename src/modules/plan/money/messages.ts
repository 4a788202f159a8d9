import type { Figure } from '#modules/budget/index.ts'
import { bilingual } from '#platform/locale.ts'

type Words = {
  title: string
  lead: string
  figures: Record<Figure, string>
  figureMeans: Record<Figure, string>
  bySource: string
  bySupport: string
  byYear: string
  source: string
  support: string
  year: string
  total: string
  untied: string
  together: string
  programmes: string
  outside: string
  none: string
  noneLead: string
  inDong: string
  more: string
  plan: string
  recordsTitle: (figure: string) => string
  recordsLead: (amount: string, count: number) => string
  records: string
  entry: string
  day: string
  act: string
  what: string
  agency: string
  amount: string
  unnamed: string
  unknownProgramme: string
  nothing: string
  nothingLead: string
  meaning: string
  signs: string
}

export const messages = bilingual<Words>(
  {
    title: 'Kinh phí theo nguồn và nội dung hỗ trợ',
    lead: 'Mỗi con số mở ra các bản ghi trong sổ cái làm nên nó.',
    figures: {
      estimated: 'Dự toán',
      appraised: 'Thẩm định',
      allocated: 'Phân bổ',
      committed: 'Cam kết',
      paid: 'Đã chi',
      settled: 'Quyết toán',
    },
    figureMeans: {
      estimated: 'cơ quan đề nghị, không tính dự toán đã bị từ chối',
      appraised: 'cơ quan tài chính thấy hợp lý',
      allocated: 'lãnh đạo đã giao để dùng',
      committed: 'đã hứa trong hợp đồng, kể cả phần đã chi',
      paid: 'đã chuyển cho bên nhận, trừ phần đã thu hồi về',
      settled: 'đã kiểm tra chứng từ và quyết toán',
    },
    bySource: 'Theo nguồn kinh phí',
    bySupport: 'Theo nội dung hỗ trợ',
    byYear: 'Theo năm',
    source: 'Nguồn kinh phí',
    support: 'Nội dung hỗ trợ',
    year: 'Năm',
    total: 'Cộng',
    untied: 'Chưa gắn với nội dung hỗ trợ nào',
    together:
      'Một chương trình có thể thực hiện nhiều nội dung; kinh phí của chương trình đó không tách được nên ghi chung một dòng.',
    programmes: 'Chương trình',
    outside: 'ngoài giai đoạn của kế hoạch',
    none: 'Chưa lập dự toán nào',
    noneLead: 'Khi có dự toán từ các nguồn của kế hoạch, số liệu sẽ hiện ở đây.',
    inDong: 'Đơn vị: đồng',
    more: 'Theo từng năm',
    plan: 'Kế hoạch',
    recordsTitle: (figure) => `${figure}: các bản ghi`,
    recordsLead: (amount, count) => `${amount}, gồm ${count} bản ghi dưới đây.`,
    records: 'Các bản ghi',
    entry: 'Số trong sổ cái',
    day: 'Ngày',
    act: 'Bản ghi',
    what: 'Cho việc gì',
    agency: 'Cơ quan dự toán',
    amount: 'Số tiền',
    unnamed: 'Không công khai tên',
    unknownProgramme: 'Chưa gắn với chương trình đã công bố',
    nothing: 'Không có bản ghi nào',
    nothingLead: 'Con số này bằng 0.',
    meaning: 'Các cột nói gì',
    signs: 'Số âm là phần trả lại: cam kết được giải phóng hoặc tiền đã thu hồi về.',
  },
  {
    title: 'Money by source and support line',
    lead: 'Each number opens to the entries of the ledger that make it up.',
    figures: {
      estimated: 'Estimated',
      appraised: 'Appraised',
      allocated: 'Allocated',
      committed: 'Committed',
      paid: 'Paid',
      settled: 'Settled',
    },
    figureMeans: {
      estimated: 'asked for by agencies, rejected estimates left out',
      appraised: 'found right by Finance',
      allocated: 'made available by a leader',
      committed: 'promised by contracts, with what is already paid',
      paid: 'sent to payees, less what came back',
      settled: 'found spent as agreed, on proof',
    },
    bySource: 'By source',
    bySupport: 'By support line',
    byYear: 'By year',
    source: 'Source',
    support: 'Support line',
    year: 'Year',
    total: 'Total',
    untied: 'Tied to no support line yet',
    together:
      'A programme may carry out several lines; its money cannot be told apart between them and stands in one row.',
    programmes: 'Programmes',
    outside: 'outside the period of the plan',
    none: 'There is no estimate yet',
    noneLead: 'Once there are estimates from the sources of the plan, they stand here.',
    inDong: 'In đồng (VND)',
    more: 'Year by year',
    plan: 'The plan',
    recordsTitle: (figure) => `${figure}: the records`,
    recordsLead: (amount, count) =>
      count === 1
        ? `${amount}, made up of the record below.`
        : `${amount}, made up of the ${count} records below.`,
    records: 'The records',
    entry: 'No. in the ledger',
    day: 'Day',
    act: 'Record',
    what: 'What for',
    agency: 'Agency of the estimate',
    amount: 'Amount',
    unnamed: 'Name not public',
    unknownProgramme: 'Tied to no published programme',
    nothing: 'There are no records',
    nothingLead: 'This number is 0.',
    meaning: 'What the columns say',
    signs: 'A negative amount is given back: a commitment released, or money recovered.',
  },
)
