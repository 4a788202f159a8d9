import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { carriedFor } from '../forerunners.ts'
import type { Gathered } from './compose.ts'
import type { AgencyFigure, Consolidation, FigureLine } from './content.ts'
import { evidenceIn, type StoredCut } from './evidence.ts'

export type KeptEvidence = {
  code: string
  of: string
  cut: StoredCut
  total: number
  digest: string
  places: number[] | null
}

/** Finds the records behind every figure: the whole plan's up to the frozen place, an agency's up to what it confirmed. */
export async function proveFigures(
  scope: Scope,
  plan: PlanFile,
  { period, reports }: Pick<Gathered, 'period' | 'reports'>,
  content: Consolidation,
): Promise<{ content: Consolidation; evidence: KeptEvidence[] }> {
  const { from, until } = period
  const evidence: KeptEvidence[] = []
  const prove = async (code: string, of: string, cut: StoredCut) => {
    const found = await evidenceIn(scope, plan, code, cut)
    if (!found) return null
    evidence.push({ code, of, cut, ...found.proof, places: found.places })
    return found.proof
  }
  const cuts = new Map<string, StoredCut>()
  for (const { report } of reports)
    if (report.stage === 'accepted' && report.figures)
      cuts.set(report.id, {
        from,
        until,
        upTo: report.figures.upTo,
        organisationIds: await carriedFor(scope, plan, period, report.reporterId),
      })
  const figures: FigureLine[] = []
  // One after the other: inside a transaction there is one connection.
  for (const line of content.figures) {
    const byAgency: AgencyFigure[] = []
    for (const one of line.byAgency) {
      const cut = cuts.get(one.reportId)
      byAgency.push({ ...one, proof: cut ? await prove(line.code, one.reportId, cut) : null })
    }
    const whole = { from, until, upTo: content.upTo ?? 0 }
    figures.push({ ...line, byAgency, proof: await prove(line.code, 'all', whole) })
  }
  return { content: { ...content, figures }, evidence }
}
