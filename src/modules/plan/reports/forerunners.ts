import { organisationsByCode } from '#modules/organisations/index.ts'
import type { Scope } from '#platform/scope.ts'
import { heirOf, type PlanFile } from '../file/index.ts'
import type { Window } from './figures.ts'

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
