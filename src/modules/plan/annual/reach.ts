import { and, eq, inArray } from 'drizzle-orm'
import { organisationsByCode } from '#modules/organisations/index.ts'
import type { Text } from '#platform/locale.ts'
import { holds, organisationsOf, type Scope, type SignedScope } from '#platform/scope.ts'
import { heirOf, type PlanFile } from '../file/index.ts'
import { findPlan } from '../queries.ts'
import { type AnnualPlan, annualAgencies, annualPlans } from './cycle/schema.ts'

export type Body = { code: string; id: string; name: Text }

/** What a person is in the annual plans of a plan today, successions reckoned in. */
export type Reach = {
  plan: PlanFile
  /** The agency that composes: the one that the plan's reports go to, or its heir. Undefined where none is recorded. */
  department: Body | undefined
  /** An officer of that agency, or of the whole city. */
  composes: boolean
  finance: boolean
  leader: boolean
  /** The agencies for which the person proposes: their own, and those whose work these carry. */
  own: string[]
  /** The agencies of the plan that are recorded, by their ids. */
  bodies: ReadonlyMap<string, Body>
  /** The organisation that carries today what an agency was asked or proposed: itself, or its heir where that is recorded. */
  carrierOf: (agencyId: string) => string | undefined
}

export async function reachOf(scope: Scope, plan: PlanFile): Promise<Reach> {
  const { actor, today } = scope
  const known = await organisationsByCode(
    scope,
    plan.agencies.map(({ code }) => code),
  )
  const carrier = (code: string) => heirOf(code, today, plan.successors)
  const code = carrier(plan.reporting.to)
  const found = known.get(code)
  const department = found && { code, ...found }
  const bodies = new Map([...known].map(([each, body]) => [body.id, { code: each, ...body }]))
  const carrierOf = (id: string) => known.get(carrier(bodies.get(id)?.code ?? ''))?.id
  const mine = actor ? organisationsOf(actor, 'agency') : []
  return {
    plan,
    department,
    composes: isOfficerOf(scope, department?.id),
    finance: holds(actor, 'finance'),
    leader: holds(actor, 'leader'),
    own: [...bodies.keys()].filter((id) => mine.includes(carrierOf(id) ?? '')),
    bodies,
    carrierOf,
  }
}

const isOfficerOf = ({ actor }: Scope, agencyId: string | undefined): boolean =>
  actor?.grants.some(
    ({ role, organisationId }) =>
      role === 'officer' && (organisationId === null || organisationId === agencyId),
  ) ?? false

export type Cycle = { annual: AnnualPlan; reach: Reach }
type Strength = 'share' | 'update'

/** An annual plan that the person has a part in; held still in a transaction that changes it or something in it. */
export async function findCycle(
  scope: Scope,
  id: string,
  strength?: Strength,
): Promise<Cycle | undefined> {
  const query = scope.db.select().from(annualPlans).where(eq(annualPlans.id, id))
  const [annual] = await (strength ? query.for(strength) : query)
  const stored = annual && (await findPlan(scope, annual.planCode))
  if (!annual || !stored) return undefined
  const reach = await reachOf(scope, stored.content)
  const all = reach.composes || reach.finance || reach.leader
  return all || (await wasAsked(scope, id, reach.own)) ? { annual, reach } : undefined
}

/** The annual plan for somebody who composes it; for anybody else it is not there. */
export async function holdToCompose(scope: SignedScope, id: string): Promise<Cycle | undefined> {
  const found = await findCycle(scope, id, 'update')
  return found?.reach.composes ? found : undefined
}

async function wasAsked({ db }: Scope, id: string, own: readonly string[]): Promise<boolean> {
  if (own.length === 0) return false
  const rows = await db
    .select({ id: annualAgencies.agencyId })
    .from(annualAgencies)
    .where(and(eq(annualAgencies.annualPlanId, id), inArray(annualAgencies.agencyId, [...own])))
    .limit(1)
  return rows.length > 0
}
