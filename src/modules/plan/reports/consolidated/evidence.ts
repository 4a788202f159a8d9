import { createHash } from 'node:crypto'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import type { Cut } from '../../measures/cut.ts'
import { placesOf } from '../../measures/evidence.ts'
import { instantsOf, type Window } from '../figures.ts'
import type { Proof } from './content.ts'

/** Above this many records a figure keeps the cut alone: the ledger, where nothing changes, gives the same ones again. */
export const MOST_PLACES = 1_000

/** A part of the ledger that can be cut out again; the days are the city's. */
export type StoredCut = Window & { upTo: number; organisationIds?: string[] }

export type FoundEvidence = { cut: StoredCut; proof: Proof; places: number[] | null }

export const asCut = ({
  upTo,
  organisationIds,
  ...window
}: StoredCut): Cut & {
  from: Date
} => ({
  ...instantsOf(window),
  upTo,
  ...(organisationIds ? { organisationIds } : {}),
})

/** The records behind a figure in a cut, as they are kept with an issued report. */
export async function evidenceIn(
  scope: Scope,
  plan: PlanFile,
  code: string,
  cut: StoredCut,
): Promise<FoundEvidence | undefined> {
  const measure = plan.indicators.find((one) => one.code === code)?.measure
  if (!measure) return undefined
  const places = await placesOf(scope, plan, measure, asCut(cut))
  const digest = createHash('sha256').update(places.join(' ')).digest('hex')
  return {
    cut,
    proof: { total: places.length, digest },
    places: places.length > MOST_PLACES ? null : places,
  }
}
