import { figures } from '#platform/documents/phrases.ts'
import type { LineRow } from '../lines/schema.ts'

/** The rows of an estimate as the books of the budget keep them: so many units at so much, and what Finance found right. */
export const estimateInWords = (
  rows: readonly Pick<
    LineRow,
    'what' | 'unit' | 'quantity' | 'norm' | 'amount' | 'appraised' | 'appraisalReason'
  >[],
): string =>
  rows
    .map(({ what, unit, quantity, norm, amount, appraised, appraisalReason }) => {
      const asked = `${what}: ${figures(quantity)} ${unit} × ${figures(norm)} = ${figures(amount)} đồng`
      return appraised === null || appraised === amount
        ? asked
        : `${asked}; thẩm định ${figures(appraised)} đồng (${appraisalReason ?? ''})`
    })
    .join('\n')
