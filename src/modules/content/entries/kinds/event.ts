import { organisationOf } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { anyOrganisation, optionalContact, placeField, workModes } from './shared.ts'

const attendance: Record<string, string> = {
  'on-site': 'OfflineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
  remote: 'OnlineEventAttendanceMode',
}

export const event = defineKind({
  code: 'event',
  slug: 'su-kien',
  name: { vi: 'Sự kiện', en: 'Event' },
  plural: { vi: 'Sự kiện', en: 'Events' },
  lead: {
    vi: 'Hội thảo, cuộc thi, ngày hội, lớp học trong nước và quốc tế. Thêm vào lịch của bạn bằng một lần bấm.',
    en: 'Seminars, contests, fairs and courses at home and abroad. One press puts them into your calendar.',
  },
  topic: 'tin-tuc-su-kien',
  fields: [
    {
      code: 'type',
      type: 'choice',
      label: { vi: 'Loại sự kiện', en: 'Kind of event' },
      options: [
        option('conference', 'Hội nghị, hội thảo', 'Conference or seminar'),
        option('contest', 'Cuộc thi', 'Contest'),
        option('fair', 'Ngày hội, triển lãm', 'Fair or exhibition'),
        option('workshop', 'Lớp học, tập huấn', 'Workshop'),
        option('matching', 'Kết nối đầu tư, giao thương', 'Matchmaking'),
        option('dialogue', 'Đối thoại chính sách', 'Policy dialogue'),
      ],
      filter: 'loai',
    },
    {
      code: 'scale',
      type: 'choice',
      label: { vi: 'Phạm vi', en: 'Reach' },
      options: [
        option('city', 'Trong thành phố', 'In the city'),
        option('national', 'Toàn quốc', 'National'),
        option('international', 'Quốc tế', 'International'),
      ],
      filter: 'pham-vi',
    },
    { code: 'startsAt', type: 'moment', label: { vi: 'Bắt đầu', en: 'Starts' } },
    { code: 'endsAt', type: 'moment', label: { vi: 'Kết thúc', en: 'Ends' } },
    {
      code: 'mode',
      type: 'choice',
      label: { vi: 'Hình thức', en: 'Format' },
      options: workModes,
      filter: 'hinh-thuc',
    },
    placeField,
    {
      code: 'online',
      type: 'link',
      optional: true,
      label: { vi: 'Đường dẫn dự trực tuyến', en: 'Online link' },
    },
    {
      code: 'audience',
      type: 'text',
      max: 300,
      written: true,
      label: { vi: 'Dành cho ai', en: 'For whom' },
    },
    {
      code: 'fee',
      type: 'money',
      optional: true,
      label: { vi: 'Phí tham dự', en: 'Fee' },
      hint: { vi: 'Để trống nếu miễn phí.', en: 'Leave it empty if it is free.' },
      absent: { vi: 'Miễn phí', en: 'Free' },
    },
    {
      code: 'seats',
      type: 'number',
      min: 1,
      max: 100_000,
      optional: true,
      unit: { vi: 'chỗ', en: 'seats' },
      label: { vi: 'Số chỗ', en: 'Seats' },
    },
    {
      code: 'registration',
      type: 'link',
      optional: true,
      label: { vi: 'Nơi đăng ký', en: 'Registration' },
    },
    {
      code: 'recap',
      type: 'longText',
      max: 5000,
      written: true,
      optional: true,
      label: { vi: 'Kết quả sau sự kiện', en: 'What came of it' },
    },
    optionalContact,
  ],
  narrative: { vi: 'Nội dung, chương trình', en: 'Programme' },
  proposedBy: anyOrganisation,
  inOrder: [['startsAt', 'endsAt']],
  happens: { starts: 'startsAt', ends: 'endsAt', place: 'place' },
  answer: {
    what: ['type', 'startsAt', 'endsAt', 'place'],
    who: 'audience',
    amount: 'fee',
    action: { field: 'registration', label: { vi: 'Đăng ký tham dự', en: 'Register' } },
  },
  stale: { days: 365 },
  closing: { after: 'endsAt', words: { vi: 'Sự kiện đã diễn ra.', en: 'This event is over.' } },
  structured: (facts) => ({
    '@type': 'Event',
    name: facts.title,
    description: facts.summary,
    startDate: facts.moment('startsAt'),
    endDate: facts.moment('endsAt'),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${attendance[facts.text('mode') ?? ''] ?? 'OfflineEventAttendanceMode'}`,
    organizer: organisationOf(facts.organisation),
    maximumAttendeeCapacity: facts.number('seats'),
    location:
      facts.text('mode') === 'remote'
        ? { '@type': 'VirtualLocation', url: facts.text('online') ?? facts.url }
        : { '@type': 'Place', name: facts.text('place'), address: facts.text('place') },
    offers: {
      '@type': 'Offer',
      price: facts.number('fee') ?? 0,
      priceCurrency: 'VND',
      url: facts.text('registration') ?? facts.url,
    },
  }),
})
