import { and, eq, inArray } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { annualProposals } from '../proposals/schema.ts'
import { annualLineChanges, annualLineOrigins, annualLines } from './schema.ts'

/** Who had a hand in lines: those who wrote and sent the proposals, those who composed and changed them, and, apart, those who appraised. */
async function partsIn({ db }: Scope, lineIds: readonly string[]) {
  const made = new Set<string>()
  const appraised = new Set<string>()
  if (lineIds.length === 0) return { made, appraised }
  const proposals = await db
    .select({
      writtenBy: annualProposals.writtenBy,
      changedBy: annualProposals.changedBy,
      submittedBy: annualProposals.submittedBy,
    })
    .from(annualLineOrigins)
    .innerJoin(annualProposals, eq(annualProposals.id, annualLineOrigins.proposalId))
    .where(inArray(annualLineOrigins.lineId, [...lineIds]))
  for (const one of proposals)
    for (const person of [one.writtenBy, one.changedBy, one.submittedBy])
      if (person) made.add(person)
  const changes = await db
    .select({ kind: annualLineChanges.kind, by: annualLineChanges.by })
    .from(annualLineChanges)
    .where(inArray(annualLineChanges.lineId, [...lineIds]))
  for (const { kind, by } of changes) (kind === 'appraised' ? appraised : made).add(by)
  return { made, appraised }
}

/** Whether somebody proposed or composed any of a line. */
export const madeLine = async (scope: Scope, lineId: string, personId: string): Promise<boolean> =>
  (await partsIn(scope, [lineId])).made.has(personId)

/** Whether somebody had any hand in an annual plan before it came to the leader. */
export async function hasPartIn(
  scope: Scope,
  annualPlanId: string,
  personId: string,
): Promise<boolean> {
  const lines = await scope.db
    .select({ id: annualLines.id })
    .from(annualLines)
    .where(eq(annualLines.annualPlanId, annualPlanId))
  const { made, appraised } = await partsIn(
    scope,
    lines.map(({ id }) => id),
  )
  if (made.has(personId) || appraised.has(personId)) return true
  const [leftOut] = await scope.db
    .select({ id: annualProposals.id })
    .from(annualProposals)
    .where(and(eq(annualProposals.annualPlanId, annualPlanId), eq(annualProposals.cutBy, personId)))
    .limit(1)
  return leftOut !== undefined
}
