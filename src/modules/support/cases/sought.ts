import { and, desc, eq, ilike, inArray, or } from 'drizzle-orm'
import { namesOfOrganisations, organisationIdsNamed } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import type { SignedScope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import { calls, cases, programmes } from '../schema.ts'
import { paths as screeningPaths } from '../screening/paths.ts'
import { screenedBy } from '../screening/reach.ts'
import { paths } from './paths.ts'
import { ownCases } from './queries.ts'

const MOST = 5

/** A case by its number or its applicant's name, among those that the person reaches: their own, or those they screen. */
export async function soughtCases(
  scope: SignedScope,
  typed: string,
): Promise<{ kind: 'case'; path: string; title: Text; note: Text }[]> {
  const folded = fold(typed)
  if (folded.length < 2) return []
  const number = ilike(cases.number, `%${folded.replace(/[\\%_]/g, '\\$&')}%`)
  const named = await organisationIdsNamed(scope, typed)
  const own = ownCases(scope)
  const rows = await scope.db
    .select({ kase: cases, call: calls.title })
    .from(cases)
    .innerJoin(calls, eq(calls.id, cases.callId))
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .where(and(or(own, screenedBy(scope)), or(number, inArray(cases.startupId, named))))
    .orderBy(desc(cases.createdAt), desc(cases.id))
    .limit(MOST)
  const mine = new Set(
    (await scope.db.select({ id: cases.id }).from(cases).where(own)).map(({ id }) => id),
  )
  const names = await namesOfOrganisations(
    scope,
    rows.map(({ kase }) => kase.startupId),
  )
  return rows.map(({ kase, call }) => {
    const name = names.get(kase.startupId) ?? { vi: '', en: '' }
    const head = kase.number ? `${kase.number}: ` : ''
    return {
      kind: 'case',
      path: link(mine.has(kase.id) ? paths.case : screeningPaths.caseFile, { id: kase.id }),
      title: { vi: head + name.vi, en: head + name.en },
      note: call,
    }
  })
}
