import { organisationOf } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { contactField, sectorsField, stagesField } from './shared.ts'

export const expert = defineKind({
  code: 'expert',
  slug: 'chuyen-gia',
  name: { vi: 'Chuyên gia, cố vấn', en: 'Expert or mentor' },
  plural: { vi: 'Chuyên gia, cố vấn khởi nghiệp', en: 'Experts and mentors' },
  lead: {
    vi: 'Người đã đồng ý công khai hồ sơ của mình để dự án khởi nghiệp hỏi. Ai cũng có thể rút lại bất cứ lúc nào.',
    en: 'People who agreed to be found and asked by startups. Anybody may take their profile back at any time.',
  },
  topic: 'nhan-luc',
  fields: [
    {
      code: 'roles',
      type: 'choices',
      label: { vi: 'Vai trò', en: 'Role' },
      options: [
        option('mentor', 'Cố vấn (mentor)', 'Mentor'),
        option('expert', 'Chuyên gia kỹ thuật', 'Technical expert'),
        option('trainer', 'Giảng viên', 'Trainer'),
        option('judge', 'Giám khảo', 'Judge'),
      ],
      filter: 'vai-tro',
    },
    sectorsField,
    stagesField,
    {
      code: 'helpsWith',
      type: 'longText',
      max: 1500,
      written: true,
      label: { vi: 'Giúp được việc gì', en: 'What they help with' },
    },
    {
      code: 'experience',
      type: 'longText',
      max: 2000,
      written: true,
      label: { vi: 'Kinh nghiệm kiểm tra được', en: 'Experience that can be checked' },
    },
    {
      code: 'languages',
      type: 'choices',
      label: { vi: 'Ngôn ngữ', en: 'Languages' },
      options: [
        option('vi', 'Tiếng Việt', 'Vietnamese'),
        option('en', 'Tiếng Anh', 'English'),
        option('ja', 'Tiếng Nhật', 'Japanese'),
        option('ko', 'Tiếng Hàn', 'Korean'),
        option('zh', 'Tiếng Trung', 'Chinese'),
      ],
      filter: 'ngon-ngu',
    },
    {
      code: 'hours',
      type: 'number',
      min: 0,
      max: 100,
      unit: { vi: 'giờ mỗi tháng', en: 'hours a month' },
      label: { vi: 'Thời gian dành được', en: 'Time given' },
    },
    {
      code: 'fee',
      type: 'money',
      optional: true,
      label: { vi: 'Phí mỗi giờ', en: 'Fee per hour' },
      hint: { vi: 'Để trống nếu không thu.', en: 'Leave it empty if there is none.' },
      absent: { vi: 'Không thu phí', en: 'None' },
    },
    {
      code: 'profile',
      type: 'link',
      optional: true,
      label: { vi: 'Trang cá nhân', en: 'Own page' },
    },
    contactField,
  ],
  narrative: { vi: 'Giới thiệu', en: 'About' },
  proposedBy: ['person'],
  answer: { what: ['roles', 'helpsWith'], who: 'stages', amount: 'fee' },
  stale: { days: 180 },
  hiddenAfter: 60,
  structured: (facts) => ({
    '@type': 'Person',
    name: facts.title,
    description: facts.summary,
    jobTitle: facts.words('roles'),
    knowsAbout: facts.words('sectors'),
    knowsLanguage: facts.fact('languages'),
    sameAs: facts.text('profile'),
    affiliation: organisationOf(facts.organisation),
  }),
})
