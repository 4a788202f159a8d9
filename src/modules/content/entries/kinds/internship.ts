import { organisationOf } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { contactField, placeField, sectorField, workModes } from './shared.ts'

export const internship = defineKind({
  code: 'internship',
  slug: 'thuc-tap',
  name: { vi: 'Thực tập', en: 'Internship' },
  plural: { vi: 'Thực tập, đề tài cho sinh viên', en: 'Internships and thesis topics' },
  lead: {
    vi: 'Chỗ thực tập, đề tài tốt nghiệp và việc bán thời gian cho sinh viên ở doanh nghiệp khởi nghiệp.',
    en: 'Internships, thesis topics and part-time work for students at startups.',
  },
  topic: 'nhan-luc',
  fields: [
    {
      code: 'type',
      type: 'choice',
      label: { vi: 'Loại', en: 'Kind' },
      options: [
        option('internship', 'Thực tập', 'Internship'),
        option('thesis', 'Đề tài tốt nghiệp', 'Thesis topic'),
        option('part-time', 'Việc bán thời gian', 'Part-time work'),
      ],
      filter: 'loai',
    },
    {
      code: 'mode',
      type: 'choice',
      label: { vi: 'Nơi làm việc', en: 'Where one works' },
      options: workModes,
      filter: 'noi-lam',
    },
    placeField,
    sectorField,
    {
      code: 'majors',
      type: 'text',
      max: 300,
      label: { vi: 'Ngành học phù hợp', en: 'Fitting majors' },
    },
    {
      code: 'learns',
      type: 'longText',
      max: 2000,
      written: true,
      label: { vi: 'Được học, được làm gì', en: 'What one learns and does' },
    },
    {
      code: 'months',
      type: 'number',
      min: 1,
      max: 24,
      unit: { vi: 'tháng', en: 'months' },
      label: { vi: 'Thời gian', en: 'Duration' },
    },
    {
      code: 'allowance',
      type: 'money',
      optional: true,
      label: { vi: 'Phụ cấp tháng', en: 'Monthly allowance' },
    },
    {
      code: 'validThrough',
      type: 'day',
      label: { vi: 'Nhận hồ sơ đến hết ngày', en: 'Applications until' },
    },
    {
      code: 'apply',
      type: 'link',
      optional: true,
      label: { vi: 'Trang ứng tuyển', en: 'Where to apply' },
    },
    contactField,
  ],
  narrative: { vi: 'Người hướng dẫn và cách làm việc', en: 'Guidance and way of working' },
  proposedBy: ['startup', 'supporter', 'investor', 'institution', 'agency'],
  answer: {
    what: ['type', 'months', 'place'],
    who: 'majors',
    until: 'validThrough',
    amount: 'allowance',
    action: { field: 'apply', label: { vi: 'Ứng tuyển', en: 'Apply' } },
  },
  stale: { days: 180 },
  closing: {
    after: 'validThrough',
    words: { vi: 'Đã hết hạn nhận hồ sơ thực tập.', en: 'This internship is closed.' },
  },
  structured: (facts) => ({
    '@type': 'JobPosting',
    title: facts.title,
    description: `${facts.summary}\n\n${facts.text('learns') ?? ''}`,
    datePosted: facts.publishedAt,
    validThrough: facts.text('validThrough'),
    employmentType: facts.text('type') === 'part-time' ? 'PART_TIME' : 'INTERN',
    hiringOrganization: organisationOf(facts.organisation),
    industry: facts.words('sector'),
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        streetAddress: facts.text('place'),
        addressCountry: 'VN',
      },
    },
  }),
})
