import { Hono } from 'hono'
import { listSources } from '#modules/budget/index.ts'
import { lapsedBasesOf } from '#modules/content/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { orNotFound } from '#platform/outcome.ts'
import { programmeClauses } from '../bases/clauses.ts'
import { listCalls, type ProgrammeCall } from '../calls/queries.ts'
import { callState } from '../calls/rules.ts'
import { linesOf } from '../lines/queries.ts'
import { termsOn } from '../terms/queries.ts'
import type { CallFacts } from './pages/CallCard.tsx'
import { ProgrammePage } from './pages/ProgrammePage.tsx'
import { ProgrammesPage } from './pages/ProgrammesPage.tsx'
import { paths } from './paths.ts'
import { findProgramme, listProgrammes } from './queries.ts'

export const routes = new Hono<Env>()

routes.get(paths.programmes, anyone, cached, async (c) => {
  const { scope } = c.var
  const [programmes, calls] = await Promise.all([listProgrammes(scope), listCalls(scope)])
  return page(
    c,
    <ProgrammesPage
      programmes={programmes}
      calls={calls.filter(notArchived).map(factsAt(scope.now))}
    />,
  )
})

routes.get(paths.programme, anyone, cached, async (c) => {
  const { scope } = c.var
  const programme = orNotFound(await findProgramme(scope, c.req.param('slug')))
  const [calls, names, lines, terms, sources, clauses] = await Promise.all([
    listCalls(scope, programme.id),
    namesOfOrganisations(scope, [programme.agencyId]),
    linesOf(scope, programme.lineCodes),
    termsOn(scope, [programme.id], scope.today),
    listSources(scope),
    programmeClauses(scope, programme),
  ])
  return page(
    c,
    <ProgrammePage
      {...programme}
      agency={names.get(programme.agencyId)}
      lines={lines}
      terms={terms}
      sources={new Map(sources.map(({ code, name }) => [code, name]))}
      calls={calls.filter(notArchived).map(factsAt(scope.now))}
      lapsed={await lapsedBasesOf(scope, clauses)}
    />,
  )
})

const notArchived = ({ call }: ProgrammeCall): boolean => call.archivedAt === null

const factsAt =
  (now: Date) =>
  ({ call }: ProgrammeCall): CallFacts => ({ ...call, state: callState(call, now) })
