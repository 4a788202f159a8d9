import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'plan.consolidated-issued': {
    vi: 'Ban hành báo cáo tổng hợp',
    en: 'Consolidated report issued',
  },
  'plan.consolidated-numbered': {
    vi: 'Ghi số hiệu báo cáo tổng hợp',
    en: 'Consolidated report numbered',
  },
  'plan.consolidated-published': {
    vi: 'Công khai báo cáo tổng hợp',
    en: 'Consolidated report made public',
  },
  'plan.consolidated-withdrawn': {
    vi: 'Ngừng công khai báo cáo tổng hợp',
    en: 'Consolidated report taken off the portal',
  },
  'plan.consolidated-adjusted': {
    vi: 'Điều chỉnh báo cáo tổng hợp',
    en: 'Consolidated report adjusted',
  },
} satisfies Acts
