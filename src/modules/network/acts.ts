import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'network.investment-reported': { vi: 'Khai khoản đầu tư', en: 'Investment reported' },
  'network.investment-changed': {
    vi: 'Khai lại khoản đầu tư',
    en: 'Report of an investment changed',
  },
  'network.investment-confirmed': {
    vi: 'Xác nhận khoản đầu tư đã giải ngân',
    en: 'Disbursed investment confirmed',
  },
  'network.investment-returned': {
    vi: 'Trả lại khoản đầu tư để bổ sung',
    en: 'Report of an investment sent back',
  },
  'network.investment-confirmation-withdrawn': {
    vi: 'Gỡ xác nhận khoản đầu tư',
    en: 'Confirmation of an investment taken back',
  },
} satisfies Acts
