import type { FormDefinition, FormField } from '#modules/forms/index.ts'
import { budgetTable } from './budget-table.ts'

type Words = [vi: string, en: string]

const both = ([vi, en]: Words) => ({ vi, en })

const paragraph = (code: string, label: Words, help: Words): FormField => ({
  code,
  type: 'paragraph',
  label: both(label),
  help: both(help),
  required: true,
  min: 40,
  max: 3_000,
})

const project: FormField[] = [
  paragraph(
    'problem',
    ['Vấn đề cần giải quyết', 'The problem'],
    [
      'Ai gặp vấn đề, bao lâu một lần, hiện họ xử lý thế nào?',
      'Who has it, how often, and what do they do about it now?',
    ],
  ),
  paragraph(
    'solution',
    ['Giải pháp', 'The solution'],
    [
      'Sản phẩm, dịch vụ làm được gì hôm nay, và còn thiếu gì?',
      'What does it do today, and what is still missing?',
    ],
  ),
  {
    code: 'growth-basis',
    type: 'choice',
    label: both(['Cơ sở tăng trưởng nhanh', 'What fast growth rests on']),
    required: true,
    options: [
      {
        value: 'intellectual-property',
        label: both(['Tài sản trí tuệ', 'Intellectual property']),
      },
      { value: 'technology', label: both(['Công nghệ', 'Technology']) },
      {
        value: 'new-business-model',
        label: both(['Mô hình kinh doanh mới', 'A new business model']),
      },
    ],
  },
  paragraph(
    'basis-proof',
    ['Bằng chứng của cơ sở tăng trưởng', 'Proof of that basis'],
    [
      'Đơn hoặc văn bằng, kết quả thử, số liệu của chính bạn.',
      'Applications or titles, test results, figures of your own.',
    ],
  ),
]

const market: FormField[] = [
  paragraph(
    'market',
    ['Thị trường và khách hàng', 'Market and customers'],
    [
      'Ai trả tiền, có bao nhiêu người như vậy, đã nói chuyện với bao nhiêu?',
      'Who pays, how many are there, and how many have you talked to?',
    ],
  ),
  paragraph(
    'team',
    ['Đội ngũ', 'The team'],
    [
      'Vai trò và kinh nghiệm của từng người; không ghi dữ liệu cá nhân khác.',
      'Each one’s part and experience; no other personal data.',
    ],
  ),
  {
    code: 'team-size',
    type: 'number',
    label: both(['Số người làm toàn thời gian', 'People working full time']),
    required: true,
    min: 1,
    max: 500,
  },
]

const workAndMoney = (maxAmount: number): FormField[] => [
  paragraph(
    'plan',
    ['Kế hoạch thực hiện', 'The plan'],
    [
      'Các mốc, kết quả của từng mốc và cách chứng minh.',
      'Milestones, the result of each and how it is proved.',
    ],
  ),
  {
    code: 'months',
    type: 'number',
    label: both(['Số tháng thực hiện', 'Months it takes']),
    required: true,
    min: 1,
    max: 24,
  },
  {
    code: 'amount',
    type: 'money',
    label: both(['Số tiền đề nghị hỗ trợ', 'Amount asked for']),
    help: both([
      'Bằng đồng; không vượt mức tối đa của một hồ sơ.',
      'In đồng; not above the ceiling of one application.',
    ]),
    required: true,
    min: 10_000_000,
    max: maxAmount,
  },
  {
    code: 'own-share',
    type: 'money',
    label: both(['Phần tự chi', 'Your own share']),
    required: true,
    min: 0,
  },
  budgetTable,
  paragraph(
    'budget-use',
    ['Thuyết minh dự toán', 'What the budget rests on'],
    [
      'Vì sao cần từng khoản, giá lấy từ đâu, khoản nào do bạn tự chi.',
      'Why each item is needed, where the price comes from, what you pay yourself.',
    ],
  ),
  {
    code: 'no-double-funding',
    type: 'yes-no',
    label: both([
      'Nội dung này chưa nhận hỗ trợ từ nguồn ngân sách khác',
      'No other public money supports this work',
    ]),
    required: true,
  },
  {
    ...paragraph(
      'other-support',
      ['Khoản hỗ trợ đã nhận', 'The support received'],
      [
        'Từ nguồn nào, bao nhiêu, cho việc gì, theo quyết định nào.',
        'From which source, how much, for what, by which decision.',
      ],
    ),
    showIf: {
      match: 'all',
      conditions: [{ field: 'no-double-funding', is: 'equal', value: 'no' }],
    },
  },
  {
    code: 'contact',
    type: 'email',
    label: both(['Thư điện tử liên hệ', 'E-mail to write to']),
    required: true,
  },
]

const documents: FormField[] = [
  {
    code: 'proposal',
    type: 'file',
    label: both(['Thuyết minh dự án', 'Project proposal']),
    required: true,
  },
  {
    code: 'proof',
    type: 'file',
    label: both(['Tài liệu chứng minh cơ sở tăng trưởng', 'Proof of the basis of growth']),
    required: true,
  },
  {
    code: 'registration',
    type: 'file',
    label: both([
      'Giấy chứng nhận đăng ký doanh nghiệp lần đầu',
      'First certificate of enterprise registration',
    ]),
    help: both([
      'Chỉ doanh nghiệp cần nộp; dự án chưa đăng ký thì bỏ qua.',
      'For enterprises only; projects not yet registered leave it empty.',
    ]),
    required: false,
  },
]

/** The form that the sample's calls ask founders to fill. */
export const applicationForm = (maxAmount: number): FormDefinition => ({
  sections: [
    { code: 'project', title: both(['Dự án', 'The project']), fields: project },
    {
      code: 'market-and-team',
      title: both(['Thị trường và đội ngũ', 'Market and team']),
      fields: market,
    },
    {
      code: 'work-and-money',
      title: both(['Kế hoạch và kinh phí', 'Work and money']),
      fields: workAndMoney(maxAmount),
    },
    {
      code: 'documents',
      title: both(['Tài liệu', 'Documents']),
      intro: both(['Tệp PDF, Word, Excel hoặc ảnh.', 'PDF, Word, Excel or pictures.']),
      fields: documents,
    },
  ],
})
