import type { Acts } from '#platform/ledger/ledger.ts'
import { acts as annualActs } from './annual/acts.ts'
import { acts as enteredActs } from './indicators/entered/acts.ts'
import { acts as reportActs } from './reports/acts.ts'
import { acts as taskActs } from './tasks/acts.ts'

export const acts = {
  'plan.loaded': { vi: 'Nạp kế hoạch', en: 'Plan loaded' },
  ...annualActs,
  ...enteredActs,
  ...reportActs,
  ...taskActs,
} satisfies Acts
