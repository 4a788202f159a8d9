import { property } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'

export const standard = defineKind({
  code: 'standard',
  slug: 'tieu-chuan',
  name: { vi: 'Tiêu chuẩn, quy chuẩn', en: 'Standard' },
  plural: { vi: 'Tiêu chuẩn, quy chuẩn', en: 'Standards and technical regulations' },
  lead: {
    vi: 'Tiêu chuẩn nào áp dụng cho sản phẩm của bạn, bắt buộc hay tự nguyện, còn hiệu lực không và thử ở đâu.',
    en: 'Which standard applies to your product, whether it must, whether it still stands, and where to test.',
  },
  topic: 'cong-nghe',
  fields: [
    { code: 'number', type: 'text', max: 80, label: { vi: 'Số hiệu', en: 'Number' } },
    {
      code: 'family',
      type: 'choice',
      label: { vi: 'Loại', en: 'Family' },
      options: [
        option('tcvn', 'Tiêu chuẩn quốc gia (TCVN)', 'National standard (TCVN)'),
        option('qcvn', 'Quy chuẩn kỹ thuật quốc gia (QCVN)', 'Technical regulation (QCVN)'),
        option('qcdp', 'Quy chuẩn kỹ thuật địa phương', 'Local technical regulation'),
        option('iso', 'ISO', 'ISO'),
        option('iec', 'IEC', 'IEC'),
        option('other', 'Khác', 'Other'),
      ],
      filter: 'loai',
    },
    {
      code: 'status',
      type: 'choice',
      label: { vi: 'Tình trạng', en: 'Standing' },
      options: [
        option('in-force', 'Đang áp dụng', 'In force'),
        option('replaced', 'Đã được thay thế', 'Replaced'),
        option('withdrawn', 'Đã hủy bỏ', 'Withdrawn'),
      ],
      filter: 'tinh-trang',
    },
    {
      code: 'mandatory',
      type: 'yesNo',
      filter: 'bat-buoc',
      label: { vi: 'Bắt buộc áp dụng', en: 'Mandatory' },
    },
    {
      code: 'issuedOn',
      type: 'day',
      optional: true,
      label: { vi: 'Ngày ban hành', en: 'Issued on' },
    },
    {
      code: 'appliesTo',
      type: 'longText',
      max: 1000,
      written: true,
      label: { vi: 'Nhóm sản phẩm phải theo', en: 'Products it applies to' },
    },
    {
      code: 'replacedBy',
      type: 'entry',
      of: ['standard'],
      optional: true,
      label: { vi: 'Thay bằng', en: 'Replaced by' },
    },
    {
      code: 'testedAt',
      type: 'entry',
      of: ['metrology-service'],
      optional: true,
      label: { vi: 'Thử nghiệm ở', en: 'Tested at' },
    },
    {
      code: 'source',
      type: 'link',
      optional: true,
      label: { vi: 'Nơi tra cứu, mua bản đầy đủ', en: 'Where to read or buy it' },
    },
  ],
  narrative: { vi: 'Yêu cầu chính', en: 'Main requirements' },
  proposedBy: [],
  answer: {
    what: ['number', 'status', 'mandatory'],
    who: 'appliesTo',
    action: { field: 'source', label: { vi: 'Tra cứu bản đầy đủ', en: 'See the full text' } },
  },
  stale: { days: 365 },
  structured: (facts) => ({
    '@type': 'CreativeWork',
    name: facts.title,
    description: facts.summary,
    genre: facts.words('family'),
    creativeWorkStatus: facts.words('status'),
    datePublished: facts.text('issuedOn'),
    sameAs: facts.text('source'),
    identifier: property('number', facts.text('number')),
  }),
})
