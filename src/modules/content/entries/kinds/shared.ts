import { organisationWords, sectors, stages } from '#modules/organisations/index.ts'
import { option } from './field.ts'

const { vi, en } = organisationWords

/** The fields of business, as the directory has them. */
export const sectorField = {
  code: 'sector',
  type: 'choice',
  label: { vi: 'Lĩnh vực', en: 'Field' },
  options: sectors.map((sector) => option(sector, vi.sector[sector], en.sector[sector])),
  filter: 'linh-vuc',
} as const

export const sectorsField = {
  ...sectorField,
  code: 'sectors',
  type: 'choices',
} as const

export const stagesField = {
  code: 'stages',
  type: 'choices',
  label: { vi: 'Giai đoạn khởi nghiệp', en: 'Startup stage' },
  options: stages.map((stage) => option(stage, vi.stage[stage], en.stage[stage])),
  filter: 'giai-doan',
} as const

/** How readers reach whoever answers for the thing; it is public. */
export const contactField = {
  code: 'contact',
  type: 'text',
  max: 200,
  label: { vi: 'Liên hệ công khai', en: 'Public contact' },
  hint: {
    vi: 'Địa chỉ thư hoặc số điện thoại của đơn vị. Ai cũng đọc được, nên đừng ghi số riêng.',
    en: 'An e-mail address or telephone number of the organisation. Everybody can read it, so give no private one.',
  },
} as const

export const optionalContact = { ...contactField, optional: true } as const

export const trlOptions = [
  option('1-3', 'Mức 1–3: nghiên cứu, thử ở phòng thí nghiệm', 'TRL 1–3: research and laboratory'),
  option(
    '4-6',
    'Mức 4–6: có nguyên mẫu, đã thử trong điều kiện gần thực tế',
    'TRL 4–6: prototype tried in near-real conditions',
  ),
  option('7-8', 'Mức 7–8: đã chạy thử tại nơi sử dụng', 'TRL 7–8: proven where it is used'),
  option('9', 'Mức 9: đang dùng rộng rãi', 'TRL 9: in regular use'),
] as const

export const workModes = [
  option('on-site', 'Tại chỗ', 'On site'),
  option('hybrid', 'Kết hợp', 'Hybrid'),
  option('remote', 'Từ xa', 'Remote'),
] as const

export const placeField = {
  code: 'place',
  type: 'text',
  max: 200,
  label: { vi: 'Địa điểm', en: 'Place' },
} as const

/** Everybody who may speak for something of their own. */
export const anyOrganisation = [
  'startup',
  'supporter',
  'investor',
  'institution',
  'agency',
] as const
