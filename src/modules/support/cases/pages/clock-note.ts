import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { CaseClock } from '../clock.ts'
import { messages } from '../progress-messages.ts'

/** What stands beneath who acts next: how late it is, why the clock stands, and by what rule the day was counted. */
export function useClockNote(
  { stage, allowed, daysLate }: CaseClock,
  why: string | undefined,
  legalBasis: string | undefined,
): string | undefined {
  const locale = useLocale()
  const texts = useMessages(messages)
  const sentences = [
    daysLate ? texts.daysLate(formatNumber(daysLate, locale)) : undefined,
    why,
    legalBasis && stage && allowed !== null
      ? texts.basis(formatNumber(allowed, locale), texts.stages[stage], legalBasis)
      : undefined,
  ].filter((sentence) => sentence !== undefined)
  return sentences.length > 0 ? sentences.join(' ') : undefined
}
