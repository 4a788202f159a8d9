import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'forms.form-published': {
    vi: 'Công bố phiên bản biểu mẫu',
    en: 'Version of a form published',
  },
} satisfies Acts
