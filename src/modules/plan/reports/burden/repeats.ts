import type { Text } from '#platform/locale.ts'
import { proposed } from '../figures.ts'
import type { Report } from '../schema.ts'
import { type Frequency, frequencies, type PeriodKind } from '../windows.ts'

export type Asking = { frequency: PeriodKind; figures: Report['figures'] }

/** A number that is asked at more than one frequency: the longer windows ask what the shorter ones have said. */
export type Repeat = {
  code: string
  name: Text
  frequencies: Frequency[]
  /** How often it was asked in windows longer than the shortest that asks it. */
  again: number
  /** How often the answer there was not what the shorter windows had pre-filled. */
  changed: number
}

export function repeatsIn(askings: readonly Asking[]): Repeat[] {
  const asked = askings.flatMap(({ frequency, figures }) =>
    (figures?.figures ?? [])
      .filter(({ own }) => own !== null)
      .map((figure) => ({ frequency, figure })),
  )
  const byCode = Map.groupBy(asked, ({ figure }) => figure.code)
  return [...byCode].flatMap(([code, all]): Repeat[] => {
    const at = frequencies.filter((frequency) => all.some((one) => one.frequency === frequency))
    const [shortest] = at
    const [first] = all
    if (!first || at.length < 2) return []
    const again = all.filter(({ frequency }) => frequency !== shortest)
    return [
      {
        code,
        name: first.figure.name,
        frequencies: at,
        again: again.length,
        changed: again.filter(({ figure }) => figure.stated !== proposed(figure)).length,
      },
    ]
  })
}
