import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'support.cases-exported': {
    vi: 'Tải danh sách hồ sơ về máy',
    en: 'List of cases downloaded',
  },
  'support.awards-exported': {
    vi: 'Tải danh sách hợp đồng hỗ trợ về máy',
    en: 'List of contracts downloaded',
  },
} satisfies Acts
