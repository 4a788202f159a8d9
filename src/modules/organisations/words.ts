import { bilingual } from '#platform/locale.ts'
import type {
  GrowthBasis,
  OrganisationKind,
  Sector,
  Service,
  Stage,
  StartupKind,
} from './vocabulary.ts'

type Words = {
  kind: Record<OrganisationKind, string>
  startupKind: Record<StartupKind, string>
  growthBasis: Record<GrowthBasis, string>
  sector: Record<Sector, string>
  stage: Record<Stage, string>
  service: Record<Service, string>
}

/** What the values of the module are called. */
export const words = bilingual<Words>(
  {
    kind: {
      agency: 'Cơ quan, đoàn thể',
      startup: 'Khởi nghiệp',
      supporter: 'Tổ chức hỗ trợ',
      investor: 'Nhà đầu tư',
      institution: 'Viện, trường',
    },
    startupKind: { project: 'Dự án', enterprise: 'Doanh nghiệp' },
    growthBasis: {
      'intellectual-property': 'Tài sản trí tuệ',
      technology: 'Công nghệ',
      'new-business-model': 'Mô hình kinh doanh mới',
    },
    sector: {
      logistics: 'Cảng biển, vận tải và kho vận',
      manufacturing: 'Công nghiệp, chế tạo',
      agriculture: 'Nông nghiệp, thủy sản',
      environment: 'Môi trường, năng lượng',
      health: 'Y tế, sức khỏe',
      education: 'Giáo dục, đào tạo',
      tourism: 'Du lịch, văn hóa',
      finance: 'Tài chính',
      digital: 'Công nghệ số',
      other: 'Lĩnh vực khác',
    },
    stage: {
      idea: 'Ý tưởng',
      prototype: 'Có sản phẩm mẫu',
      'first-customers': 'Có khách hàng đầu tiên',
      growth: 'Đang mở rộng',
    },
    service: {
      space: 'Không gian làm việc',
      facilities: 'Cơ sở vật chất, kỹ thuật',
      training: 'Đào tạo, huấn luyện',
      advice: 'Tư vấn',
      investment: 'Đầu tư',
      communication: 'Truyền thông',
    },
  },
  {
    kind: {
      agency: 'Public body or union',
      startup: 'Startup',
      supporter: 'Support organisation',
      investor: 'Investor',
      institution: 'University or institute',
    },
    startupKind: { project: 'Project', enterprise: 'Enterprise' },
    growthBasis: {
      'intellectual-property': 'Intellectual property',
      technology: 'Technology',
      'new-business-model': 'A new business model',
    },
    sector: {
      logistics: 'Port, transport and logistics',
      manufacturing: 'Industry and manufacturing',
      agriculture: 'Agriculture and fisheries',
      environment: 'Environment and energy',
      health: 'Health',
      education: 'Education and training',
      tourism: 'Tourism and culture',
      finance: 'Finance',
      digital: 'Digital technology',
      other: 'Another field',
    },
    stage: {
      idea: 'Idea',
      prototype: 'Has a prototype',
      'first-customers': 'Has its first customers',
      growth: 'Growing',
    },
    service: {
      space: 'Work space',
      facilities: 'Facilities and equipment',
      training: 'Training and coaching',
      advice: 'Advice',
      investment: 'Investment',
      communication: 'Communication',
    },
  },
)

/** Values as the choices of a field. */
export const optionsOf = <Value extends string>(
  values: readonly Value[],
  labels: Record<Value, string>,
): { value: Value; label: string }[] => values.map((value) => ({ value, label: labels[value] }))
