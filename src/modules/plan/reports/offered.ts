import { LONGEST_TEXT, type Narrative, narrativeOf } from './narrative.ts'
import { frequencies, type Period, partsOf, periodNames } from './windows.ts'

/** What an agency wrote on a window. */
export type WrittenPart = Pick<Period, 'frequency' | 'from'> & { narrative: Narrative }

/**
 * What an agency wrote on the parts of a window, for it to go on from; null where it wrote nothing. The longest parts
 * are asked first, as with figures. Proposals are not offered again: each is followed on its own until it is answered.
 */
export function offeredWords(period: Period, written: readonly WrittenPart[]): Narrative | null {
  const parts = longestParts(period, written)
  const offered = narrativeOf((heading) => {
    const text = parts
      .map(({ name, narrative }) => ({ name, words: narrative[heading].trim() }))
      .filter(({ words }) => words !== '')
      .map(({ name, words }) => `${name}: ${words}`)
      .join('\n')
    // What does not fit is not cut in silence, but left to the agency.
    return heading === 'proposals' || text.length > LONGEST_TEXT ? '' : text
  })
  return Object.values(offered).some((text) => text !== '') ? offered : null
}

type Named = { name: string; narrative: Narrative }

function longestParts(period: Period, written: readonly WrittenPart[]): Named[] {
  const shorter = frequencies[frequencies.indexOf(period.frequency) - 1]
  if (!shorter) return []
  return partsOf(period, shorter).flatMap((part) => {
    const own = written.filter(({ frequency, from }) => frequency === shorter && from === part.from)
    // The report is a Vietnamese paper, whoever reads the form in English.
    const name = periodNames.vi(part)
    return own.length > 0
      ? own.map(({ narrative }) => ({ name, narrative }))
      : longestParts(part, written)
  })
}
