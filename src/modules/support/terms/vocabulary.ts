import { bilingual, type Locale } from '#platform/locale.ts'

/** What kinds of cost support can pay for. A code is never given another meaning: two programmes that name it speak of the same expense. */
export const costKinds = [
  'founding-advice',
  'construction',
  'equipment',
  'workspace-rent',
  'laboratory-rent',
  'electricity-water',
  'shared-services',
  'curriculum-writing',
  'curriculum-rights',
  'course-home',
  'course-abroad',
  'direct-wages',
  'startup-training',
  'governance',
  'business-plan',
  'marketing',
  'technology-roadmap',
  'finance-accounting',
  'business-law',
  'st-enterprise-founding',
  'research',
  'technology-transfer',
  'product-testing',
  'product-completion',
  'ip-registration',
  'ip-management',
  'quality-standards',
  'quality-systems',
  'fair-home',
  'fair-abroad',
  'contest-abroad',
] as const

export type CostKind = (typeof costKinds)[number]

export const units = ['contract', 'month', 'person', 'certificate', 'course', 'item'] as const
export type Unit = (typeof units)[number]

type Names = { costKind: Record<CostKind, string>; unit: Record<Unit, string> }

export const termWords = bilingual<Names>(
  {
    costKind: {
      'founding-advice': 'Tư vấn thành lập',
      construction: 'Xây dựng, sửa chữa',
      equipment: 'Trang thiết bị, cơ sở vật chất',
      'workspace-rent': 'Thuê không gian làm việc',
      'laboratory-rent': 'Thuê phòng thí nghiệm',
      'electricity-water': 'Điện, nước',
      'shared-services': 'Dịch vụ dùng chung',
      'curriculum-writing': 'Xây dựng giáo trình, chương trình đào tạo',
      'curriculum-rights': 'Mua bản quyền giáo trình, chương trình đào tạo',
      'course-home': 'Khóa đào tạo, huấn luyện trong nước',
      'course-abroad': 'Khóa đào tạo, huấn luyện ở nước ngoài',
      'direct-wages': 'Tiền công trực tiếp',
      'startup-training': 'Dịch vụ đào tạo, huấn luyện khởi nghiệp',
      governance: 'Tổ chức quản trị doanh nghiệp',
      'business-plan': 'Xây dựng phương án, mô hình kinh doanh',
      marketing: 'Marketing',
      'technology-roadmap': 'Quản trị công nghệ, xây dựng lộ trình công nghệ',
      'finance-accounting': 'Tài chính - kế toán',
      'business-law': 'Pháp lý trong kinh doanh',
      'st-enterprise-founding': 'Thành lập doanh nghiệp khoa học và công nghệ',
      research: 'Nhiệm vụ nghiên cứu phát triển, đổi mới công nghệ',
      'technology-transfer': 'Chuyển giao công nghệ',
      'product-testing': 'Thử nghiệm, kiểm định sản phẩm mới',
      'product-completion': 'Hoàn thiện sản phẩm, công nghệ',
      'ip-registration': 'Đăng ký, xác lập quyền sở hữu trí tuệ',
      'ip-management': 'Quản lý, phát triển tài sản trí tuệ',
      'quality-standards': 'Tiêu chuẩn cơ sở',
      'quality-systems': 'Hệ thống quản lý chất lượng tiên tiến',
      'fair-home': 'Gian hàng hội chợ trong nước',
      'fair-abroad': 'Gian hàng hội chợ ở nước ngoài',
      'contest-abroad': 'Dự cuộc thi khởi nghiệp quốc tế',
    },
    unit: {
      contract: 'hợp đồng',
      month: 'tháng',
      person: 'người',
      certificate: 'văn bằng, chứng nhận',
      course: 'khóa',
      item: 'khoản',
    },
  },
  {
    costKind: {
      'founding-advice': 'Advice on founding',
      construction: 'Building and repair',
      equipment: 'Equipment and facilities',
      'workspace-rent': 'Rent of working space',
      'laboratory-rent': 'Rent of laboratories',
      'electricity-water': 'Electricity and water',
      'shared-services': 'Shared services',
      'curriculum-writing': 'Writing textbooks and curricula',
      'curriculum-rights': 'Buying rights to textbooks and curricula',
      'course-home': 'Courses and coaching in the country',
      'course-abroad': 'Courses and coaching abroad',
      'direct-wages': 'Direct wages',
      'startup-training': 'Startup training and coaching',
      governance: 'Organising and governing the enterprise',
      'business-plan': 'Business plans and models',
      marketing: 'Marketing',
      'technology-roadmap': 'Technology management and roadmaps',
      'finance-accounting': 'Finance and accounting',
      'business-law': 'Business law',
      'st-enterprise-founding': 'Founding a science and technology enterprise',
      research: 'Research, development and renewal of technology',
      'technology-transfer': 'Transfer of technology',
      'product-testing': 'Testing and verifying new products',
      'product-completion': 'Completing products and technology',
      'ip-registration': 'Registering intellectual property rights',
      'ip-management': 'Managing intellectual property',
      'quality-standards': 'Standards of the enterprise',
      'quality-systems': 'Advanced quality management systems',
      'fair-home': 'A booth at a fair in the country',
      'fair-abroad': 'A booth at a fair abroad',
      'contest-abroad': 'Taking part in an international startup contest',
    },
    unit: {
      contract: 'contract',
      month: 'month',
      person: 'person',
      certificate: 'title or certificate',
      course: 'course',
      item: 'item',
    },
  },
)

export const isCostKind = (code: string): code is CostKind =>
  costKinds.some((kind) => kind === code)

/** The words of a kind of cost; a code that the list does not know stands for itself. */
export const costKindWords = (code: string, locale: Locale): string =>
  isCostKind(code) ? termWords[locale].costKind[code] : code
