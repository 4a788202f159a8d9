import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'organisations.agency-recorded': {
    vi: 'Ghi nhận cơ quan trong kế hoạch',
    en: 'Agency of the plan recorded',
  },
  'organisations.organisation-recorded': {
    vi: 'Ghi nhận tổ chức của hệ sinh thái',
    en: 'Organisation of the ecosystem recorded',
  },
  'organisations.startup-registered': {
    vi: 'Tạo hồ sơ khởi nghiệp',
    en: 'Startup profile created',
  },
  'organisations.startup-changed': {
    vi: 'Sửa hồ sơ khởi nghiệp',
    en: 'Startup profile changed',
  },
  'organisations.enterprise-verified': {
    vi: 'Xác minh doanh nghiệp khởi nghiệp đổi mới sáng tạo',
    en: 'Innovative startup enterprise verified',
  },
  'organisations.enterprise-verification-withdrawn': {
    vi: 'Gỡ xác minh doanh nghiệp',
    en: 'Verification of the enterprise taken back',
  },
  'organisations.code-released': {
    vi: 'Giải phóng mã số doanh nghiệp',
    en: 'Enterprise code released',
  },
  'organisations.paper-kept': {
    vi: 'Lưu giấy tờ của tổ chức',
    en: 'Paper of the organisation kept',
  },
  'organisations.paper-removed': {
    vi: 'Bỏ giấy tờ của tổ chức',
    en: 'Paper of the organisation removed',
  },
  'organisations.st-certificate-recorded': {
    vi: 'Ghi nhận giấy chứng nhận doanh nghiệp khoa học và công nghệ',
    en: 'Science and technology enterprise certificate recorded',
  },
  'organisations.st-certificate-withdrawn': {
    vi: 'Gỡ giấy chứng nhận doanh nghiệp khoa học và công nghệ',
    en: 'Science and technology enterprise certificate taken back',
  },
  'organisations.tie-stated': {
    vi: 'Khai người liên quan của đơn vị',
    en: 'A person behind the organisation stated',
  },
  'organisations.tie-ended': {
    vi: 'Ghi nhận một quan hệ với đơn vị đã kết thúc',
    en: 'A tie to the organisation ended',
  },
} satisfies Acts
