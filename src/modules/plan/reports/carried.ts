import type { Frozen } from './figures.ts'
import { type Frequency, frequencies, type Period, partsOf } from './windows.ts'

/** A report that was sent, on a window. */
export type SentPart = Pick<Period, 'frequency' | 'from'> & { figures: Frozen }

/**
 * What the reports on the parts of a window said of a number beyond the ledger.
 * The longest parts are asked first: a quarter that was reported already holds what its months said.
 */
export function carriedOver(period: Period, sent: readonly SentPart[], code: string): number {
  const shorter = nextShorter(period.frequency)
  if (!shorter) return 0
  return partsOf(period, shorter)
    .map((part) => {
      // Several where agencies that have merged since each reported.
      const own = sent.filter(({ frequency, from }) => frequency === shorter && from === part.from)
      return own.length > 0
        ? own.reduce((sum, { figures }) => sum + beyondLedger(figures, code), 0)
        : carriedOver(part, sent, code)
    })
    .reduce((sum, each) => sum + each, 0)
}

function beyondLedger({ figures }: Frozen, code: string): number {
  const figure = figures.find((one) => one.code === code)
  return (figure?.stated ?? 0) - (figure?.own ?? 0)
}

const nextShorter = (frequency: Frequency): Frequency | undefined =>
  frequencies[frequencies.indexOf(frequency) - 1]
