import type { Acts } from '#platform/ledger/ledger.ts'

export const mediaActs = {
  'content.media-added': { vi: 'Thêm tư liệu', en: 'Media added' },
  'content.media-changed': { vi: 'Sửa thông tin tư liệu', en: 'Media details changed' },
  'content.media-replaced': { vi: 'Thay tư liệu', en: 'Media replaced' },
  'content.media-removed': { vi: 'Xóa tư liệu', en: 'Media removed' },
} satisfies Acts
