import { and, asc, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { annualLineOrigins, annualLines } from '../lines/schema.ts'
import { annualProposals } from '../proposals/schema.ts'
import type { Reach } from '../reach.ts'
import { lastDayFor } from './rules.ts'
import { type AnnualPlan, type AskedAgency, annualAgencies, annualPlans } from './schema.ts'

/** The annual plans of a plan in which the person has a part, the latest year first. */
export async function listCycles(scope: Scope, reach: Reach): Promise<AnnualPlan[]> {
  const all = reach.composes || reach.finance || reach.leader
  return scope.db
    .select()
    .from(annualPlans)
    .where(and(eq(annualPlans.planCode, reach.plan.code), all ? undefined : asked(scope, reach)))
    .orderBy(desc(annualPlans.year))
}

const asked = ({ db }: Scope, { own }: Reach): SQL =>
  own.length === 0
    ? sql`false`
    : inArray(
        annualPlans.id,
        db
          .select({ id: annualAgencies.annualPlanId })
          .from(annualAgencies)
          .where(inArray(annualAgencies.agencyId, own)),
      )

export const askedAgencies = ({ db }: Scope, id: string): Promise<AskedAgency[]> =>
  db
    .select()
    .from(annualAgencies)
    .where(eq(annualAgencies.annualPlanId, id))
    .orderBy(asc(annualAgencies.agencyId))

/** An agency that was asked; held still while it answers, so that it cannot propose and decline at once. */
export async function askedAgency(
  { db }: Scope,
  id: string,
  agencyId: string,
  { hold = false }: { hold?: boolean } = {},
): Promise<AskedAgency | undefined> {
  const query = db
    .select()
    .from(annualAgencies)
    .where(and(eq(annualAgencies.annualPlanId, id), eq(annualAgencies.agencyId, agencyId)))
  const [found] = await (hold ? query.for('update') : query)
  return found
}

/** How many proposals each agency has with the Department now, those sent back to it included. */
export async function countSent({ db }: Scope, id: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ agencyId: annualProposals.agencyId, count: sql<number>`count(*)::int` })
    .from(annualProposals)
    .where(
      and(
        eq(annualProposals.annualPlanId, id),
        inArray(annualProposals.state, ['submitted', 'sent-back']),
      ),
    )
    .groupBy(annualProposals.agencyId)
  return new Map(rows.map(({ agencyId, count }) => [agencyId, count]))
}

/** Whether the plan still waits for an agency: it has time left, and has neither proposed nor said that it will not. */
export const isAwaited = (
  annual: AnnualPlan,
  agency: AskedAgency,
  { sent, today }: { sent: number; today: string },
): boolean => sent === 0 && agency.declinedAt === null && today <= lastDayFor(annual, agency)

export async function countAwaited(scope: Scope, annual: AnnualPlan): Promise<number> {
  const sent = await countSent(scope, annual.id)
  const agencies = await askedAgencies(scope, annual.id)
  return agencies.filter((agency) =>
    isAwaited(annual, agency, { sent: sent.get(agency.agencyId) ?? 0, today: scope.today }),
  ).length
}

/** The proposals that were sent and stand neither in a line nor cut. */
export const unsettledProposals = ({ db }: Scope, annualPlanId: string) =>
  db
    .select({ id: annualProposals.id, name: annualProposals.name })
    .from(annualProposals)
    .leftJoin(annualLineOrigins, eq(annualLineOrigins.proposalId, annualProposals.id))
    .where(
      and(
        eq(annualProposals.annualPlanId, annualPlanId),
        or(eq(annualProposals.state, 'submitted'), eq(annualProposals.state, 'sent-back')),
        isNull(annualProposals.cutReason),
        isNull(annualLineOrigins.lineId),
      ),
    )
    .orderBy(asc(annualProposals.id))

/** The lines that stand, and which of them Finance has still to look at. */
export async function standingLines({ db }: Scope, annualPlanId: string) {
  const standing = await db
    .select({
      id: annualLines.id,
      number: annualLines.number,
      name: annualLines.name,
      appraisedAt: annualLines.appraisedAt,
      appraisedBy: annualLines.appraisedBy,
    })
    .from(annualLines)
    .where(and(eq(annualLines.annualPlanId, annualPlanId), eq(annualLines.state, 'standing')))
    .orderBy(asc(annualLines.number))
  return { standing, unappraised: standing.filter(({ appraisedAt }) => appraisedAt === null) }
}
