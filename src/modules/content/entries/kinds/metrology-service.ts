import { offerOf, organisationOf } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { contactField, placeField } from './shared.ts'

export const metrologyService = defineKind({
  code: 'metrology-service',
  slug: 'do-luong-thu-nghiem',
  name: { vi: 'Dịch vụ đo lường, thử nghiệm', en: 'Measurement or testing service' },
  plural: { vi: 'Đo lường, hiệu chuẩn, thử nghiệm', en: 'Measurement, calibration and testing' },
  lead: {
    vi: 'Phòng thử nghiệm, hiệu chuẩn nào làm được gì, công nhận đến bao giờ, mất mấy ngày và giá bao nhiêu.',
    en: 'Which laboratory does what, how long its accreditation runs, how many days it takes and what it costs.',
  },
  topic: 'cong-nghe',
  fields: [
    {
      code: 'service',
      type: 'choices',
      label: { vi: 'Dịch vụ', en: 'Services' },
      options: [
        option('calibration', 'Hiệu chuẩn', 'Calibration'),
        option('verification', 'Kiểm định phương tiện đo', 'Verification of instruments'),
        option('testing', 'Thử nghiệm', 'Testing'),
        option('inspection', 'Giám định', 'Inspection'),
      ],
      filter: 'dich-vu',
    },
    {
      code: 'scope',
      type: 'longText',
      max: 2000,
      written: true,
      label: { vi: 'Phạm vi được công nhận', en: 'Accredited scope' },
    },
    {
      code: 'accreditation',
      type: 'text',
      max: 80,
      label: { vi: 'Số công nhận', en: 'Accreditation number' },
    },
    {
      code: 'accreditedUntil',
      type: 'day',
      label: { vi: 'Công nhận có giá trị đến hết ngày', en: 'Accredited until' },
    },
    {
      code: 'days',
      type: 'number',
      min: 0,
      max: 365,
      unit: { vi: 'ngày', en: 'days' },
      label: { vi: 'Thời gian trả kết quả', en: 'Turnaround' },
    },
    { code: 'priceFrom', type: 'money', optional: true, label: { vi: 'Giá từ', en: 'Price from' } },
    placeField,
    { code: 'booking', type: 'link', optional: true, label: { vi: 'Đặt lịch', en: 'Booking' } },
    contactField,
  ],
  narrative: { vi: 'Cách gửi mẫu', en: 'How to send a sample' },
  proposedBy: ['institution', 'supporter', 'agency'],
  answer: {
    what: ['service', 'days'],
    until: 'accreditedUntil',
    amount: 'priceFrom',
    action: { field: 'booking', label: { vi: 'Đặt lịch', en: 'Book' } },
  },
  stale: { days: 365, from: 'accreditedUntil' },
  hiddenAfter: 60,
  structured: (facts) => ({
    '@type': 'Service',
    name: facts.title,
    description: facts.summary,
    serviceType: facts.words('service'),
    provider: organisationOf(facts.organisation),
    areaServed: facts.text('place'),
    offers: offerOf(facts.number('priceFrom'), facts.url),
  }),
})
