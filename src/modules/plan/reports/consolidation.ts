import type { Text } from '#platform/locale.ts'
import type { Counted, Frozen } from './figures.ts'
import { proposed } from './figures.ts'
import { type Heading, headings, type Narrative } from './narrative.ts'
import type { Stage } from './standing.ts'

/** A report as it goes into the consolidated one. */
export type Contribution = {
  id: string
  reporter: string
  stage: Stage
  figures: Frozen | null
  narrative: Narrative | null
}

export type SummedFigure = {
  code: string
  name: Text
  unit: Text
  /** What agencies confirmed in reports that are accepted; null for a share. */
  accepted: number | null
  /** What they confirmed in reports that still wait for it. */
  awaiting: number | null
  wholePlan: number | null
  standing: number | null
}

export type Mark = { reporter: string; reportId: string; accepted: boolean }
export type Saying = Mark & { text: string }
export type Explanation = Saying & { name: Text; stated: number; offered: number }

export type Consolidated = {
  figures: SummedFigure[]
  sayings: { heading: Heading; said: Saying[] }[]
  explanations: Explanation[]
}

/** Puts the reports on one window together: sums of what was confirmed, and every word with its source. */
export function consolidate(
  counted: readonly Counted[],
  contributions: readonly Contribution[],
): Consolidated {
  const sent = contributions.filter(({ stage }) => stage === 'submitted' || stage === 'accepted')
  const mark = ({ id, reporter, stage }: Contribution): Mark => ({
    reporter,
    reportId: id,
    accepted: stage === 'accepted',
  })
  return {
    figures: allFigures(counted, sent).map((figure) => ({
      ...figure,
      accepted: figure.own === null ? null : sumOf(sent, 'accepted', figure.code),
      awaiting: figure.own === null ? null : sumOf(sent, 'submitted', figure.code),
    })),
    sayings: headings.map((heading) => ({
      heading,
      said: sent.flatMap((one) =>
        one.narrative?.[heading] ? [{ ...mark(one), text: one.narrative[heading] }] : [],
      ),
    })),
    explanations: sent.flatMap((one) =>
      (one.figures?.figures ?? []).flatMap((figure) =>
        figure.explanation && figure.stated !== null
          ? [
              {
                ...mark(one),
                name: figure.name,
                stated: figure.stated,
                offered: proposed(figure) ?? 0,
                text: figure.explanation,
              },
            ]
          : [],
      ),
    ),
  }
}

/** The plan's figures, and those that a report has though the plan no longer does. */
function allFigures(counted: readonly Counted[], sent: readonly Contribution[]): Counted[] {
  const summable = counted.map((one) => ({ ...one, own: one.wholePlan }))
  const gone = sent
    .flatMap(({ figures }) => figures?.figures ?? [])
    .filter(({ code }) => counted.every((one) => one.code !== code))
    .map((one) => ({ ...one, wholePlan: null, standing: null }))
  return [...summable, ...new Map(gone.map((one) => [one.code, one])).values()]
}

const sumOf = (sent: readonly Contribution[], stage: Stage, code: string): number =>
  sent
    .filter((one) => one.stage === stage)
    .flatMap(({ figures }) => figures?.figures ?? [])
    .filter((figure) => figure.code === code)
    .reduce((sum, { stated }) => sum + (stated ?? 0), 0)
