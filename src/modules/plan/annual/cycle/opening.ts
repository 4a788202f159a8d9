import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { currentPlan } from '../../queries.ts'
import { entryAbout } from '../entry.ts'
import { reachOf } from '../reach.ts'
import { agenciesToAsk } from './asked.ts'
import { askForProposals } from './mails.ts'
import { type OpeningRefusal, openableYears, refusalToOpen } from './rules.ts'
import { annualAgencies, annualPlans } from './schema.ts'

export type NewCycle = { year: number; proposalsUntil: string; note: string }

/** The Department opens the annual plan of a year and asks every lead agency for its proposals. */
export const openAnnualPlan = (
  scope: SignedScope,
  given: NewCycle,
): Promise<Outcome<string, OpeningRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const plan = await currentPlan(scope)
    const reach = plan && (await reachOf(scope, plan))
    if (!plan || !reach?.composes) return undefined
    const agencies = await agenciesToAsk(scope, plan)
    const opened = await scope.db
      .select({ year: annualPlans.year })
      .from(annualPlans)
      .where(eq(annualPlans.planCode, plan.code))
    const refusal = refusalToOpen(given, {
      years: openableYears(plan.period, scope.today),
      today: scope.today,
      taken: opened.map(({ year }) => year),
      asked: agencies.length,
    })
    if (refusal) return refused(refusal)
    const [annual] = await scope.db
      .insert(annualPlans)
      .values({
        id: newId(),
        planCode: plan.code,
        ...given,
        openedBy: scope.actor.id,
        openedAt: scope.now,
        changedAt: scope.now,
      })
      .onConflictDoNothing()
      .returning()
    // Somebody else opened the same year in this very moment.
    if (!annual) return refused('already-open')
    await scope.db
      .insert(annualAgencies)
      .values(agencies.map((agencyId) => ({ annualPlanId: annual.id, agencyId })))
    await scope.ledger.append(scope, {
      act: 'plan.annual-opened',
      ...entryAbout(
        { annual, reach },
        { proposalsUntil: given.proposalsUntil, asked: agencies.length },
      ),
    })
    await askForProposals(scope, { annual, reach }, agencies)
    return done(annual.id)
  })
