import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { holds, organisationsOf, type Scope } from '#platform/scope.ts'
import { heirOf, type PlanFile } from '../file/index.ts'
import { currentPlan } from '../queries.ts'
import type { Window } from './figures.ts'
import { reports } from './schema.ts'

/** For whom a reporter answers on a window: itself, and every agency whose duty it carries by its last day. */
export async function carriedFor(
  scope: Scope,
  { agencies, successors }: PlanFile,
  { until }: Pick<Window, 'until'>,
  reporterId: string,
): Promise<string[]> {
  if (successors.length === 0) return [reporterId]
  const known = await organisationsByCode(
    scope,
    agencies.map(({ code }) => code),
  )
  const carried = [...known].flatMap(([code, { id }]) =>
    known.get(heirOf(code, until, successors))?.id === reporterId ? [id] : [],
  )
  return [...new Set([reporterId, ...carried])]
}

/** The agency that answers today for what a reporter sent: itself, or its heir. */
export async function carrierOf(scope: Scope, reporterId: string): Promise<string> {
  const plan = await currentPlan(scope)
  if (!plan || plan.successors.length === 0) return reporterId
  const known = await organisationsByCode(
    scope,
    plan.agencies.map(({ code }) => code),
  )
  const found = [...known].find(([, { id }]) => id === reporterId)
  return (found && known.get(heirOf(found[0], scope.today, plan.successors))?.id) ?? reporterId
}

/** Whether the person works for the agency that sent a report, or for its heir. */
export const answersFor = async (scope: Scope, reporterId: string): Promise<boolean> =>
  holds(scope.actor, 'agency', reporterId) ||
  (holds(scope.actor, 'agency') && holds(scope.actor, 'agency', await carrierOf(scope, reporterId)))

/** The closed reports of those whose heir the person's agency is: to read, and to put right. */
export async function inheritedReports(scope: Scope): Promise<SQL | undefined> {
  const own = scope.actor ? organisationsOf(scope.actor, 'agency') : []
  const plan = own.length > 0 ? await currentPlan(scope) : undefined
  if (!plan || plan.successors.length === 0) return sql`false`
  const carried: string[] = []
  // One after the other: inside a transaction there is one connection.
  for (const id of own) carried.push(...(await carriedFor(scope, plan, { until: scope.today }, id)))
  const forerunners = carried.filter((id) => !own.includes(id))
  return and(eq(reports.stage, 'accepted'), inArray(reports.reporterId, forerunners))
}
