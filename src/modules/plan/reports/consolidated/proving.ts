import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { carriedFor } from '../forerunners.ts'
import type { Gathered } from './compose.ts'
import type { AgencyFigure, Consolidation, FigureLine, LateReport } from './content.ts'
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
  { period, reports, late }: Pick<Gathered, 'period' | 'reports' | 'late'>,
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
  for (const { report, period: own } of [...reports, ...late])
    if (report.stage === 'accepted' && report.figures)
      cuts.set(report.id, {
        from: own.from,
        until: own.until,
        upTo: report.figures.upTo,
        organisationIds: await carriedFor(scope, plan, own, report.reporterId),
      })
  const ofAgency = async (code: string, reportId: string) => {
    const cut = cuts.get(reportId)
    return cut ? prove(code, reportId, cut) : null
  }
  const figures: FigureLine[] = []
  // One after the other: inside a transaction there is one connection.
  for (const line of content.figures) {
    const byAgency: AgencyFigure[] = []
    for (const one of line.byAgency)
      byAgency.push({ ...one, proof: await ofAgency(line.code, one.reportId) })
    const whole = { from, until, upTo: content.upTo ?? 0 }
    figures.push({ ...line, byAgency, proof: await prove(line.code, 'all', whole) })
  }
  const lateProved: LateReport[] = []
  for (const one of content.late) {
    const own: LateReport['figures'] = []
    for (const line of one.figures)
      own.push({ ...line, proof: await ofAgency(line.code, one.reportId) })
    lateProved.push({ ...one, figures: own })
  }
  return { content: { ...content, figures, late: lateProved }, evidence }
}
