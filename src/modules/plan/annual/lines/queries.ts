import { and, asc, eq, inArray, max } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { type Share, sharesOf } from '../activity/estimate.ts'
import { rowsOf as proposalRowsOf } from '../proposals/queries.ts'
import { annualProposals, type Proposal } from '../proposals/schema.ts'
import { type Cycle, findCycle } from '../reach.ts'
import {
  type AnnualLine,
  annualLineAllocations,
  annualLineChanges,
  annualLineOrigins,
  annualLineRows,
  annualLines,
  type LineRow,
} from './schema.ts'

/** A proposal that a line is made of, with what it asked for by source. */
export type Origin = { proposal: Proposal; asked: Share[] }

/** A line with its money at every stage: what was asked, composed, appraised (null before that) and allocated. */
export type LineWithMoney = {
  line: AnnualLine
  rows: LineRow[]
  origins: Origin[]
  asked: Share[]
  composed: Share[]
  appraised: Share[] | null
  allocated: Share[]
}

/** The lines of an annual plan, by their number; those that were taken apart are left out. */
export async function linesWithMoney(scope: Scope, annualPlanId: string): Promise<LineWithMoney[]> {
  const lines = await scope.db
    .select()
    .from(annualLines)
    .where(
      and(
        eq(annualLines.annualPlanId, annualPlanId),
        inArray(annualLines.state, ['standing', 'cut']),
      ),
    )
    .orderBy(asc(annualLines.number))
  return withMoney(scope, lines)
}

export async function withMoney(
  scope: Scope,
  lines: readonly AnnualLine[],
): Promise<LineWithMoney[]> {
  if (lines.length === 0) return []
  const ids = lines.map(({ id }) => id)
  const { db } = scope
  const rows = await db
    .select()
    .from(annualLineRows)
    .where(inArray(annualLineRows.lineId, ids))
    .orderBy(asc(annualLineRows.ordinal))
  const origins = await originsOf(scope, ids)
  const allocations = await db
    .select()
    .from(annualLineAllocations)
    .where(inArray(annualLineAllocations.lineId, ids))
  return lines.map((line) => {
    const own = rows.filter(({ lineId }) => lineId === line.id)
    const from = origins.filter(({ lineId }) => lineId === line.id)
    return {
      line,
      rows: own,
      origins: from,
      asked: from.flatMap(({ asked }) => asked),
      composed: own.map(({ source, amount }) => ({ source, amount })),
      appraised:
        line.appraisedAt === null
          ? null
          : own.map(({ source, appraised }) => ({ source, amount: appraised ?? 0 })),
      allocated: allocations.filter(({ lineId }) => lineId === line.id),
    }
  })
}

/** The line that a proposal is part of, for whoever may read the proposal. */
export async function lineOfProposal(
  scope: Scope,
  proposalId: string,
): Promise<LineWithMoney | undefined> {
  const [found] = await scope.db
    .select({ line: annualLines })
    .from(annualLineOrigins)
    .innerJoin(annualLines, eq(annualLines.id, annualLineOrigins.lineId))
    .where(eq(annualLineOrigins.proposalId, proposalId))
  if (!found) return undefined
  const [line] = await withMoney(scope, [found.line])
  return line
}

async function originsOf(
  scope: Scope,
  lineIds: readonly string[],
): Promise<(Origin & { lineId: string })[]> {
  const found = await scope.db
    .select({ lineId: annualLineOrigins.lineId, proposal: annualProposals })
    .from(annualLineOrigins)
    .innerJoin(annualProposals, eq(annualProposals.id, annualLineOrigins.proposalId))
    .where(inArray(annualLineOrigins.lineId, [...lineIds]))
    .orderBy(asc(annualProposals.submittedAt), asc(annualProposals.id))
  const rows = await proposalRowsOf(
    scope,
    found.map(({ proposal }) => proposal.id),
  )
  return found.map(({ lineId, proposal }) => ({
    lineId,
    proposal,
    asked: sharesOf(rows.filter((row) => row.proposalId === proposal.id)),
  }))
}

export type FoundLine = { cycle: Cycle; line: AnnualLine; rows: LineRow[] }

/** A line for whoever composes, appraises or approves; a proposer reads of it on the proposal. */
export async function findLine(
  scope: Scope,
  id: string,
  hold?: 'share' | 'update',
): Promise<FoundLine | undefined> {
  const [known] = await scope.db
    .select({ annualPlanId: annualLines.annualPlanId })
    .from(annualLines)
    .where(eq(annualLines.id, id))
  const cycle = known && (await findCycle(scope, known.annualPlanId, hold))
  if (!cycle) return undefined
  const { composes, finance, leader } = cycle.reach
  if (!(composes || finance || leader)) return undefined
  const query = scope.db.select().from(annualLines).where(eq(annualLines.id, id))
  const [line] = await (hold ? query.for('update') : query)
  if (!line) return undefined
  const rows = await scope.db
    .select()
    .from(annualLineRows)
    .where(eq(annualLineRows.lineId, id))
    .orderBy(asc(annualLineRows.ordinal))
  return { cycle, line, rows }
}

export const changesOf = ({ db }: Scope, lineId: string) =>
  db
    .select()
    .from(annualLineChanges)
    .where(eq(annualLineChanges.lineId, lineId))
    .orderBy(asc(annualLineChanges.at), asc(annualLineChanges.id))

/** The number of the next line of a plan; the plan is held while it is given. */
export async function nextNumber({ db }: Scope, annualPlanId: string): Promise<number> {
  const [found] = await db
    .select({ last: max(annualLines.number) })
    .from(annualLines)
    .where(eq(annualLines.annualPlanId, annualPlanId))
  return (found?.last ?? 0) + 1
}

export const allocationsOf = ({ db }: Scope, lineId: string) =>
  db
    .select()
    .from(annualLineAllocations)
    .where(eq(annualLineAllocations.lineId, lineId))
    .orderBy(asc(annualLineAllocations.source))
