import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  { portal: 'Cổng khởi nghiệp đổi mới sáng tạo', sample: 'Dữ liệu mẫu' },
  { portal: 'Innovation startup portal', sample: 'Sample data' },
)
