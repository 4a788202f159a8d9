import { option } from './field.ts'
import { defineKind } from './kind.ts'

export const ipGuide = defineKind({
  code: 'ip-guide',
  slug: 'huong-dan-so-huu-tri-tue',
  name: { vi: 'Hướng dẫn sở hữu trí tuệ', en: 'Intellectual property guide' },
  plural: { vi: 'Hướng dẫn sở hữu trí tuệ', en: 'Intellectual property guides' },
  lead: {
    vi: 'Từng bước để tra cứu, đăng ký và bảo vệ sáng chế, nhãn hiệu, kiểu dáng.',
    en: 'Step by step: search, register and defend inventions, marks and designs.',
  },
  topic: 'cong-nghe',
  fields: [
    {
      code: 'subject',
      type: 'choice',
      label: { vi: 'Về', en: 'About' },
      options: [
        option('search', 'Tra cứu', 'Searching'),
        option('invention', 'Sáng chế, giải pháp hữu ích', 'Inventions'),
        option('mark', 'Nhãn hiệu', 'Trade marks'),
        option('design', 'Kiểu dáng', 'Designs'),
        option('copyright', 'Quyền tác giả', 'Copyright'),
        option('defence', 'Bảo vệ quyền', 'Defending rights'),
      ],
      filter: 've',
    },
    {
      code: 'audience',
      type: 'text',
      max: 300,
      written: true,
      label: { vi: 'Dành cho ai', en: 'For whom' },
    },
    {
      code: 'days',
      type: 'number',
      min: 0,
      max: 2000,
      unit: { vi: 'ngày', en: 'days' },
      optional: true,
      label: { vi: 'Thời gian thường mất', en: 'How long it takes' },
    },
    {
      code: 'fee',
      type: 'money',
      optional: true,
      label: { vi: 'Phí, lệ phí khoảng', en: 'Fees of about' },
    },
    {
      code: 'steps',
      type: 'table',
      label: { vi: 'Các bước', en: 'The steps' },
      rowName: { vi: 'Bước', en: 'Step' },
      columns: [
        { code: 'step', label: { vi: 'Việc cần làm', en: 'What to do' }, type: 'text' },
        { code: 'where', label: { vi: 'Ở đâu', en: 'Where' }, type: 'text', optional: true },
      ],
    },
    {
      code: 'basis',
      type: 'text',
      max: 300,
      optional: true,
      label: { vi: 'Căn cứ pháp luật', en: 'Legal basis' },
    },
    {
      code: 'service',
      type: 'link',
      optional: true,
      label: { vi: 'Nơi nộp trực tuyến', en: 'Where to file online' },
    },
  ],
  narrative: { vi: 'Cần lưu ý', en: 'What to keep in mind' },
  proposedBy: [],
  answer: {
    what: ['subject', 'days'],
    who: 'audience',
    amount: 'fee',
    action: { field: 'service', label: { vi: 'Nộp trực tuyến', en: 'File online' } },
  },
  stale: { days: 365 },
  structured: (facts) => ({
    '@type': 'HowTo',
    name: facts.title,
    description: facts.summary,
    step: facts
      .rows('steps')
      .map(({ step }) => ({ '@type': 'HowToStep', text: String(step ?? '') })),
  }),
})
