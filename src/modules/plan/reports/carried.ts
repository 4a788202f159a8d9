import { adjusted, type Frozen } from './figures.ts'
import { type Frequency, frequencies, type Period, partsOf } from './windows.ts'

/** A report that was sent, on a window. */
export type SentPart = Pick<Period, 'frequency' | 'from'> & { reporterId: string; figures: Frozen }

/** An adjustment of a closed report, accepted at a place in the ledger. */
export type FiledAdjustment = Pick<Period, 'from' | 'until'> & {
  id: string
  reportId: string
  reporterId: string
  code: string
  difference: number
  reason: string
  acceptedSeq: number
}

/**
 * What the reports on the parts of a window said of a number beyond the ledger.
 * The longest parts are asked first: a quarter that was reported already holds what its months said.
 */
export function carriedOver(
  period: Period,
  sent: readonly SentPart[],
  code: string,
  filed: readonly FiledAdjustment[] = [],
): number {
  const shorter = nextShorter(period.frequency)
  if (!shorter) return 0
  return partsOf(period, shorter)
    .map((part) => {
      // Several where agencies that have merged since each reported.
      const own = sent.filter(({ frequency, from }) => frequency === shorter && from === part.from)
      return own.length > 0
        ? own.reduce((sum, { figures }) => sum + beyondLedger(figures, code), 0) +
            filedSince(own, part, code, filed)
        : carriedOver(part, sent, code, filed)
    })
    .reduce((sum, each) => sum + each, 0)
}

/** What was adjusted in a window after the report on it was counted, so that the report does not hold it. */
const filedSince = (
  own: readonly SentPart[],
  part: Period,
  code: string,
  filed: readonly FiledAdjustment[],
): number =>
  filed
    .filter((one) => one.code === code && one.from >= part.from && one.until <= part.until)
    .filter((one) => {
      const holder = own.find(({ reporterId }) => reporterId === one.reporterId) ?? own[0]
      return holder && one.acceptedSeq > holder.figures.upTo
    })
    .reduce((sum, { difference }) => sum + difference, 0)

/** An agency's own word on a window; what it was short of earlier is not about this one. */
function beyondLedger({ figures }: Frozen, code: string): number {
  const figure = figures.find((one) => one.code === code)
  return figure ? (figure.stated ?? 0) - (figure.own ?? 0) - adjusted(figure) : 0
}

const nextShorter = (frequency: Frequency): Frequency | undefined =>
  frequencies[frequencies.indexOf(frequency) - 1]
