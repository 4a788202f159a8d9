import { asc, eq, inArray } from 'drizzle-orm'
import { ledgerEntries } from '#platform/schema.ts'
import type { Scope } from '#platform/scope.ts'
import { placesOf } from '../../../measures/evidence.ts'
import type { Consolidation } from '../content.ts'
import { asCut } from '../evidence.ts'
import { planVersion } from '../issued-queries.ts'
import { consolidatedEvidence } from '../schema.ts'

export type EvidencePlace = {
  figure: string
  agency: string
  seq: number
  act: string
  occurredAt: Date
}

const PAGE = 500

/** Every record behind every frozen figure: of the whole plan, then of each agency. Names of subjects stay in the ledger. */
export async function* evidencePages(
  scope: Scope,
  consolidatedId: string,
  content: Consolidation,
): AsyncGenerator<EvidencePlace[], void, undefined> {
  const kept = await scope.db
    .select()
    .from(consolidatedEvidence)
    .where(eq(consolidatedEvidence.consolidatedId, consolidatedId))
  for (const { code, name, byAgency } of content.figures) {
    const agencies = [
      { of: 'all', agency: 'Toàn kế hoạch' },
      ...byAgency.map(({ reportId, reporter }) => ({ of: reportId, agency: reporter.vi })),
    ]
    for (const { of, agency } of agencies) {
      const one = kept.find((row) => row.code === code && row.of === of)
      if (!one) continue
      const places = one.places ?? (await placesAgain(scope, content, code, one.cut))
      for (let at = 0; at < places.length; at += PAGE)
        yield (await entriesAt(scope, places.slice(at, at + PAGE))).map((entry) => ({
          figure: name.vi,
          agency,
          ...entry,
        }))
    }
  }
}

async function placesAgain(
  scope: Scope,
  { plan: { versionId } }: Consolidation,
  code: string,
  cut: (typeof consolidatedEvidence.$inferSelect)['cut'],
): Promise<number[]> {
  const plan = await planVersion(scope, versionId)
  const measure = plan?.indicators.find((one) => one.code === code)?.measure
  return plan && measure ? placesOf(scope, plan, measure, asCut(cut)) : []
}

const entriesAt = ({ db }: Scope, places: readonly number[]) =>
  db
    .select({
      seq: ledgerEntries.seq,
      act: ledgerEntries.act,
      occurredAt: ledgerEntries.occurredAt,
    })
    .from(ledgerEntries)
    .where(inArray(ledgerEntries.seq, [...places]))
    .orderBy(asc(ledgerEntries.seq))
