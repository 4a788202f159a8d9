import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'content.campaign-planned': { vi: 'Lập chiến dịch truyền thông', en: 'Campaign planned' },
  'content.campaign-closed': { vi: 'Kết thúc chiến dịch truyền thông', en: 'Campaign closed' },
  'content.piece-done': { vi: 'Xong một việc của chiến dịch', en: 'Piece of a campaign done' },
  'content.coverage-recorded': {
    vi: 'Ghi nhận tin bài trên báo chí, phát thanh, truyền hình',
    en: 'Coverage in press, radio or television recorded',
  },
  'content.coverage-taken-back': {
    vi: 'Thu hồi ghi nhận tin bài trên báo chí',
    en: 'Record of coverage taken back',
  },
} satisfies Acts
