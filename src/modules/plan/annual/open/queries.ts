import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { plans } from '../../schema.ts'
import { taskYears } from '../../tasks/schema.ts'
import { totalOf } from '../activity/estimate.ts'
import { type AnnualPlan, annualPlans } from '../cycle/schema.ts'
import { type LineWithMoney, linesWithMoney } from '../lines/queries.ts'
import { rowsOf } from '../proposals/queries.ts'
import { annualProposals } from '../proposals/schema.ts'

const isApproved = eq(annualPlans.state, 'approved')

/** The years of a plan whose annual plan is approved, the latest first: nothing else of it is public. */
export async function approvedYears({ db }: Scope, planCode: string): Promise<number[]> {
  const rows = await db
    .select({ year: annualPlans.year })
    .from(annualPlans)
    .where(and(eq(annualPlans.planCode, planCode), isApproved))
    .orderBy(desc(annualPlans.year))
  return rows.map(({ year }) => year)
}

/** The approved plan of a year: of the current plan, else of whichever has one. */
export async function approvedPlan({ db }: Scope, year: number): Promise<AnnualPlan | undefined> {
  const [found] = await db
    .select({ annual: annualPlans })
    .from(annualPlans)
    .innerJoin(plans, eq(plans.code, annualPlans.planCode))
    .where(and(eq(annualPlans.year, year), isApproved))
    .orderBy(desc(plans.current), desc(plans.loadedAt))
    .limit(1)
  return found?.annual
}

export type OpenLine = LineWithMoney & { work: typeof taskYears.$inferSelect | undefined }

/** The lines that stand, with the work that they became. */
export async function openLines(scope: Scope, annualPlanId: string): Promise<OpenLine[]> {
  const lines = await linesWithMoney(scope, annualPlanId)
  const standing = lines.filter(({ line }) => line.state === 'standing')
  const ids = standing.flatMap(({ line }) => line.taskYearId ?? [])
  const works =
    ids.length === 0
      ? []
      : await scope.db.select().from(taskYears).where(inArray(taskYears.id, ids))
  return standing.map((one) => ({
    ...one,
    work: works.find(({ id }) => id === one.line.taskYearId),
  }))
}

/** How many proposals were sent and what they asked for together, in đồng. */
export async function everythingAsked(scope: Scope, annualPlanId: string) {
  const sent = await scope.db
    .select({ id: annualProposals.id })
    .from(annualProposals)
    .where(
      and(
        eq(annualProposals.annualPlanId, annualPlanId),
        inArray(annualProposals.state, ['submitted', 'sent-back']),
      ),
    )
  const rows = await rowsOf(
    scope,
    sent.map(({ id }) => id),
  )
  return { proposals: sent.length, amount: totalOf(rows) }
}
