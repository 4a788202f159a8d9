import { property } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { optionalContact, sectorField } from './shared.ts'

export const ipRight = defineKind({
  code: 'ip-right',
  slug: 'tai-san-tri-tue',
  name: { vi: 'Tài sản trí tuệ', en: 'Intellectual property right' },
  plural: {
    vi: 'Sáng chế, nhãn hiệu và tài sản trí tuệ khác',
    en: 'Inventions, marks and other rights',
  },
  lead: {
    vi: 'Số đơn, số bằng, chủ sở hữu, tình trạng và quyền nào đang mở để cấp phép. Bản gốc nằm ở cơ quan cấp.',
    en: 'Application and grant numbers, holders, standing, and which rights are open for a licence. The original is with the office that granted it.',
  },
  topic: 'cong-nghe',
  fields: [
    {
      code: 'type',
      type: 'choice',
      label: { vi: 'Loại quyền', en: 'Kind of right' },
      options: [
        option('invention', 'Sáng chế', 'Invention patent'),
        option('utility', 'Giải pháp hữu ích', 'Utility solution'),
        option('design', 'Kiểu dáng công nghiệp', 'Industrial design'),
        option('mark', 'Nhãn hiệu', 'Trade mark'),
        option('indication', 'Chỉ dẫn địa lý', 'Geographical indication'),
        option('copyright', 'Quyền tác giả, chương trình máy tính', 'Copyright or software'),
        option('plant', 'Giống cây trồng', 'Plant variety'),
      ],
      filter: 'loai',
    },
    {
      code: 'applicationNumber',
      type: 'text',
      max: 60,
      label: { vi: 'Số đơn', en: 'Application number' },
    },
    {
      code: 'grantNumber',
      type: 'text',
      max: 60,
      optional: true,
      label: { vi: 'Số bằng, giấy chứng nhận', en: 'Grant number' },
    },
    { code: 'filedOn', type: 'day', label: { vi: 'Ngày nộp đơn', en: 'Filed on' } },
    { code: 'holder', type: 'text', max: 200, label: { vi: 'Chủ sở hữu', en: 'Holder' } },
    {
      code: 'status',
      type: 'choice',
      label: { vi: 'Tình trạng', en: 'Standing' },
      options: [
        option('pending', 'Đang thẩm định', 'Under examination'),
        option('in-force', 'Đang có hiệu lực', 'In force'),
        option('lapsed', 'Đã hết hiệu lực', 'Lapsed'),
        option('refused', 'Bị từ chối', 'Refused'),
      ],
      filter: 'tinh-trang',
    },
    {
      code: 'renewsOn',
      type: 'day',
      optional: true,
      label: { vi: 'Hạn duy trì, gia hạn', en: 'Renewal due on' },
    },
    {
      code: 'licensable',
      type: 'yesNo',
      filter: 'cap-phep',
      label: { vi: 'Sẵn sàng cấp phép', en: 'Open for a licence' },
    },
    { ...sectorField, optional: true },
    {
      code: 'source',
      type: 'link',
      optional: true,
      label: { vi: 'Trang tra cứu của cơ quan cấp', en: 'Record at the granting office' },
    },
    optionalContact,
  ],
  narrative: { vi: 'Nội dung được bảo hộ', en: 'What is protected' },
  proposedBy: ['startup', 'institution', 'supporter'],
  inOrder: [['filedOn', 'renewsOn']],
  answer: {
    what: ['type', 'status', 'licensable'],
    who: 'holder',
    until: 'renewsOn',
    action: { field: 'source', label: { vi: 'Xem bản gốc', en: 'See the original record' } },
  },
  stale: { days: 365, from: 'renewsOn' },
  structured: (facts) => ({
    '@type': 'CreativeWork',
    name: facts.title,
    description: facts.summary,
    genre: facts.words('type'),
    creativeWorkStatus: facts.words('status'),
    copyrightHolder: { '@type': 'Organization', name: facts.text('holder') },
    sameAs: facts.text('source'),
    identifier: [
      ...property('application', facts.text('applicationNumber')),
      ...property('grant', facts.text('grantNumber')),
    ],
  }),
})
