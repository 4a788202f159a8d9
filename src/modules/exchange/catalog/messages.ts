import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    title: (place: string) => `Dữ liệu mở về hệ sinh thái khởi nghiệp, ${place}`,
    summary:
      'Kế hoạch, chỉ tiêu với bằng chứng, nhiệm vụ, kinh phí, báo cáo và các hợp đồng hỗ trợ, công bố từ chính hồ sơ mà thành phố làm việc.',
    awards: 'Hợp đồng hỗ trợ khởi nghiệp',
    awardsSummary:
      'Các hợp đồng hỗ trợ đã ký, với đợt kêu gọi, mốc và khoản đã chi. Hợp đồng đã hủy vẫn có, với tình trạng đã hủy.',
    terms: 'Điều kiện dùng lại dữ liệu',
    api: 'Giao diện lập trình (API)',
    schema: (title: string) => `Lược đồ: ${title}`,
  },
  {
    title: (place) => `Open data on the startup ecosystem, ${place}`,
    summary:
      'The plan, its targets with their evidence, tasks, money, reports and support contracts, published from the very records that the city works with.',
    awards: 'Support contracts for startups',
    awardsSummary:
      'The signed support contracts with their calls, milestones and payments. Annulled contracts stay, marked as such.',
    terms: 'Terms of reuse',
    api: 'Programming interface (API)',
    schema: (title) => `Schema: ${title}`,
  },
)
