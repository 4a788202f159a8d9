import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'identity.consent-given': {
    vi: 'Đồng ý cho xử lý dữ liệu cá nhân',
    en: 'Consented to the processing of personal data',
  },
  'identity.role-granted': { vi: 'Được cấp vai trò', en: 'Was granted a role' },
  'identity.role-ended': { vi: 'Thôi giữ vai trò', en: 'Ceased to hold a role' },
} satisfies Acts
