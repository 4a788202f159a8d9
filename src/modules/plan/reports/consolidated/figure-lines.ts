import type { Counted } from '../figures.ts'
import type { FigureLine } from './content.ts'
import type { Contribution } from './contributions.ts'

type Named = Pick<Counted, 'code' | 'name' | 'unit' | 'wholePlan' | 'standing'>

/** The plan's numbers as accepted reports add them up, and those that a report has though the plan no longer does. */
export function figureLines(
  counted: readonly Named[],
  contributions: readonly Contribution[],
): FigureLine[] {
  const gone = contributions
    .flatMap(({ report }) => report.figures?.figures ?? [])
    .filter(({ code }) => counted.every((one) => one.code !== code))
    .map((one) => ({ ...one, wholePlan: null, standing: null }))
  const all: Named[] = [...counted, ...new Map(gone.map((one) => [one.code, one])).values()]
  return all.map((figure) => lineOf(figure, contributions))
}

function lineOf(
  { code, name, unit, wholePlan, standing }: Named,
  contributions: readonly Contribution[],
): FigureLine {
  const byAgency = contributions.flatMap(({ report, reporter }) => {
    const said = report.figures?.figures.find((one) => one.code === code)
    return said && said.stated !== null && said.own !== null
      ? [
          {
            reportId: report.id,
            reporter,
            own: said.own,
            carried: said.carried,
            stated: said.stated,
            proof: null,
          },
        ]
      : []
  })
  const sum = (of: (one: (typeof byAgency)[number]) => number) =>
    byAgency.reduce((total, one) => total + of(one), 0)
  const isShare = wholePlan === null && byAgency.length === 0
  return {
    code,
    name,
    unit,
    accepted: isShare ? null : sum(({ stated }) => stated),
    ledger: wholePlan,
    carried: sum(({ carried }) => carried),
    adjusted: sum(({ stated, own, carried }) => stated - own - carried),
    unreported: wholePlan === null ? null : wholePlan - sum(({ own }) => own),
    standing,
    byAgency,
    proof: null,
  }
}
