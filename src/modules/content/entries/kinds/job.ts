import { organisationOf } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { contactField, placeField, sectorField, workModes } from './shared.ts'

export const job = defineKind({
  code: 'job',
  slug: 'viec-lam',
  name: { vi: 'Việc làm', en: 'Job' },
  plural: { vi: 'Việc làm', en: 'Jobs' },
  lead: {
    vi: 'Vị trí đang tuyển ở doanh nghiệp khởi nghiệp, tổ chức hỗ trợ và quỹ đầu tư. Hết hạn thì tự đóng.',
    en: 'Open positions at startups, supporters and investors. A job closes by itself when its time is over.',
  },
  topic: 'nhan-luc',
  fields: [
    {
      code: 'employment',
      type: 'choice',
      label: { vi: 'Hình thức', en: 'Employment' },
      options: [
        option('FULL_TIME', 'Toàn thời gian', 'Full time'),
        option('PART_TIME', 'Bán thời gian', 'Part time'),
        option('CONTRACTOR', 'Theo hợp đồng việc', 'Contract'),
        option('TEMPORARY', 'Thời vụ', 'Temporary'),
      ],
      filter: 'hinh-thuc',
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
      code: 'skills',
      type: 'text',
      max: 300,
      label: { vi: 'Kỹ năng chính', en: 'Main skills' },
      hint: {
        vi: 'Nhiều nhất năm kỹ năng, cách nhau bằng dấu phẩy.',
        en: 'Five at most, parted by commas.',
      },
    },
    {
      code: 'duties',
      type: 'longText',
      max: 3000,
      written: true,
      label: { vi: 'Công việc', en: 'The work' },
    },
    {
      code: 'salaryFrom',
      type: 'money',
      optional: true,
      label: { vi: 'Lương tháng từ', en: 'Monthly pay from' },
    },
    {
      code: 'salaryTo',
      type: 'money',
      optional: true,
      label: { vi: 'Lương tháng đến', en: 'Monthly pay up to' },
    },
    {
      code: 'openings',
      type: 'number',
      min: 1,
      max: 999,
      optional: true,
      unit: { vi: 'người', en: 'people' },
      label: { vi: 'Số người cần', en: 'Openings' },
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
  narrative: { vi: 'Về nơi làm việc', en: 'About the workplace' },
  proposedBy: ['startup', 'supporter', 'investor', 'institution'],
  answer: {
    what: ['employment', 'mode', 'place'],
    until: 'validThrough',
    amount: 'salaryFrom',
    action: { field: 'apply', label: { vi: 'Ứng tuyển', en: 'Apply' } },
  },
  stale: { days: 180 },
  closing: {
    after: 'validThrough',
    words: { vi: 'Vị trí này đã đóng.', en: 'This job is closed.' },
  },
  structured: (facts) => ({
    '@type': 'JobPosting',
    title: facts.title,
    description: `${facts.summary}\n\n${facts.text('duties') ?? ''}`,
    datePosted: facts.publishedAt,
    validThrough: facts.text('validThrough'),
    employmentType: facts.text('employment'),
    hiringOrganization: organisationOf(facts.organisation),
    industry: facts.words('sector'),
    skills: facts.text('skills'),
    totalJobOpenings: facts.number('openings'),
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        streetAddress: facts.text('place'),
        addressCountry: 'VN',
      },
    },
    ...(facts.text('mode') === 'remote'
      ? {
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: { '@type': 'Country', name: 'VN' },
        }
      : {}),
    ...(facts.number('salaryFrom') === undefined
      ? {}
      : {
          baseSalary: {
            '@type': 'MonetaryAmount',
            currency: 'VND',
            value: {
              '@type': 'QuantitativeValue',
              minValue: facts.number('salaryFrom'),
              maxValue: facts.number('salaryTo'),
              unitText: 'MONTH',
            },
          },
        }),
  }),
})
