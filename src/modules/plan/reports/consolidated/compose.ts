import type { Text } from '#platform/locale.ts'
import { type Counted, proposed } from '../figures.ts'
import { headings, type Narrative } from '../narrative.ts'
import type { StoredPeriod } from '../schema.ts'
import { type NamedPeriod, namedPeriod } from '../windows.ts'
import type { AdjustmentLine, Consolidation, Explanation, ProposalLine, Saying } from './content.ts'
import { agencyLine, type Contribution, lateReport } from './contributions.ts'
import { figureLines } from './figure-lines.ts'
import { explanationOf, type Handling, keyOf } from './handling.ts'

export type Gathered = {
  plan: Consolidation['plan']
  receiver: Text
  period: StoredPeriod
  /** The reports on the window, whatever their stage. */
  reports: readonly Contribution[]
  /** Accepted on earlier windows, after the consolidated report on those was issued. */
  late: readonly Contribution[]
  counted: readonly Counted[]
  proposals: readonly ProposalLine[]
  adjustments: readonly AdjustmentLine[]
}

export type DraftText = { texts: Narrative; handlings: readonly Handling[] }

/** Puts the report together: sums of what was accepted, every word with its source and with what became of it. */
export function compose(
  gathered: Gathered,
  { texts, handlings }: DraftText,
  { today, upTo }: { today: string; upTo: number | null },
): Consolidation {
  const { plan, receiver, period, reports, late, counted, proposals, adjustments } = gathered
  const accepted = reports.filter(({ report }) => report.stage === 'accepted')
  const spoken = [
    ...accepted.map((one) => ({ one, earlier: null })),
    ...late.map((one) => ({ one, earlier: namedPeriod(one.period) })),
  ]
  const handled = new Map(handlings.map((one) => [keyOf(one), one]))
  const saying = ({ one, earlier }: Spoken, part: string, text: string): Saying => {
    const reportId = one.report.id
    const { way = null, reason = '' } = handled.get(keyOf({ reportId, part })) ?? {}
    return { reportId, part, reporter: one.reporter, period: earlier, text, way, reason }
  }
  return {
    plan,
    receiver,
    period: { ...namedPeriod(period), id: period.id, from: period.from, until: period.until },
    upTo,
    agencies: reports.map((one) => agencyLine(one, today)),
    figures: figureLines(counted, accepted),
    explanations: spoken.flatMap((each) => explanationsOf(each, saying)),
    sections: headings.map((heading) => ({
      heading,
      text: texts[heading],
      // Proposals stand in the report as items of their own.
      sayings:
        heading === 'proposals'
          ? []
          : spoken.flatMap((each) => {
              const text = each.one.report.narrative?.[heading]
              return text ? [saying(each, heading, text)] : []
            }),
    })),
    proposals: [...proposals],
    late: late.map(lateReport),
    adjustments: [...adjustments],
  }
}

type Spoken = { one: Contribution; earlier: NamedPeriod | null }

const explanationsOf = (
  each: Spoken,
  saying: (each: Spoken, part: string, text: string) => Saying,
): Explanation[] =>
  (each.one.report.figures?.figures ?? []).flatMap((figure) =>
    figure.explanation && figure.stated !== null
      ? [
          {
            ...saying(each, explanationOf(figure.code), figure.explanation),
            name: figure.name,
            stated: figure.stated,
            offered: proposed(figure) ?? 0,
          },
        ]
      : [],
  )
