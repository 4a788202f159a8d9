import { type SQL, sql } from 'drizzle-orm'
import { holds, organisationsOf, type Scope } from '#platform/scope.ts'
import type { Part } from './rules.ts'

/** A holder `h` of a task's part on a day of the city. */
export const heldOn = (today: string): SQL =>
  sql`(h.held_from is null or h.held_from <= ${today}) and (h.held_until is null or h.held_until > ${today})`

const sameTask = sql`h.plan_code = plan.task_years.plan_code and h.task_code = plan.task_years.task_code`

/** The code of the agency that answers for a task today; every task has exactly one. */
export const accountableToday = ({ today }: Scope): SQL<string> => sql<string>`(
  select h.agency from plan.task_holders h where ${sameTask} and h.accountable and ${heldOn(today)})`

/** The organisation of that agency; null where the plan names a group. */
export const accountableOrganisation = ({ today }: Scope): SQL<string | null> => sql<
  string | null
>`(
  select h.organisation_id from plan.task_holders h
  where ${sameTask} and h.accountable and ${heldOn(today)})`

/** What the person may do with a year's work: all as an officer, else what their agencies hold of it today; null is nothing. */
export function partOf({ actor, today }: Scope): SQL<Part | null> {
  if (holds(actor, 'officer')) return sql<Part | null>`'officer'`
  const own = actor ? organisationsOf(actor, 'agency') : []
  if (own.length === 0) return sql<Part | null>`null`
  return sql<Part | null>`(
    select max(h.part) from plan.task_holders h
    where ${sameTask} and ${heldOn(today)} and h.organisation_id in (${sql.join(
      own.map((id) => sql`${id}`),
      sql`, `,
    )}))`
}

/** The work that exists for the person: to whom none of it is given, a year's work is not there. */
export const reachable = (scope: Scope): SQL => sql`${partOf(scope)} is not null`
