import { Hono } from 'hono'
import { z } from 'zod'
import { namesOf, role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { readQuery } from '#platform/http/query.ts'
import { isId } from '#platform/ids.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import { paths as decisionPaths } from '../decisions/paths.ts'
import { numberOf } from '../screening/actions.ts'
import { paths as screeningPaths } from '../screening/paths.ts'
import { LatePage, type LateRow } from './pages/LatePage.tsx'
import { paths } from './paths.ts'
import { type ClockedCase, listLate, listOverseen } from './queries.ts'

export const routes = new Hono<Env>()

const id = z.preprocess((value) => value || undefined, z.string().refine(isId).optional())
const lateQuery = z.object({ dot: id, 'co-quan': id })

routes.get(paths.late, role('officer', 'leader'), async (c) => {
  const scope = signedScope(c)
  const { dot: callId, 'co-quan': agencyId } = readQuery(c, lateQuery)
  const [{ late, unknown }, places] = await Promise.all([
    listLate(scope, { callId, agencyId }),
    listOverseen(scope),
  ])
  const agencyIds = [...new Set(places.map((place) => place.agencyId))]
  const agencyNames = await namesOfOrganisations(scope, agencyIds)
  return page(
    c,
    <LatePage
      rows={await rowsOf(scope, late)}
      unknown={await rowsOf(scope, unknown)}
      missingYears={missingYears(unknown)}
      calls={places.map(({ callId: id, title }) => ({ id, title }))}
      agencies={agencyIds.flatMap((id) => {
        const title = agencyNames.get(id)
        return title ? [{ id, title }] : []
      })}
      callId={callId}
      agencyId={agencyId}
    />,
  )
})

const missingYears = (unknown: readonly ClockedCase[]): number[] => [
  ...new Set(
    unknown.flatMap(({ clock: { by } }) =>
      by && 'known' in by && !by.known ? [by.missingYear] : [],
    ),
  ),
]

async function rowsOf(scope: SignedScope, found: readonly ClockedCase[]): Promise<LateRow[]> {
  const [applicants, officers] = await Promise.all([
    namesOfOrganisations(
      scope,
      found.map(({ kase }) => kase.startupId),
    ),
    namesOf(
      scope,
      found.flatMap(({ kase }) => kase.officerId ?? []),
    ),
  ])
  return found.flatMap(({ kase, call, clock }): LateRow[] => {
    if (!clock.stage) return []
    const { actor, by, daysLate } = clock
    return [
      {
        id: kase.id,
        number: numberOf(kase),
        href: hrefFor(scope, kase),
        applicant: applicants.get(kase.startupId)?.[scope.locale] ?? '',
        call: call.title,
        stage: clock.stage,
        actor,
        holder: actor === 'officer' && kase.officerId ? officers.get(kase.officerId) : undefined,
        due: by && 'known' in by && by.known ? by.day : undefined,
        daysLate,
      },
    ]
  })
}

function hrefFor(
  { actor }: SignedScope,
  { id, acceptedAt }: ClockedCase['kase'],
): string | undefined {
  if (holds(actor, 'officer')) return link(screeningPaths.caseFile, { id })
  return acceptedAt ? link(decisionPaths.case, { id }) : undefined
}
