import { Hono } from 'hono'
import { waitingFor as moneyWaiting } from '#modules/budget/index.ts'
import {
  documentsWaiting,
  entriesWaiting,
  waitingFor as newsroomWaiting,
  questionsWaiting,
} from '#modules/content/index.ts'
import { lacksSecondFactor, role } from '#modules/identity/index.ts'
import { waitingFor as investmentsWaiting } from '#modules/network/index.ts'
import { waitingFor as enterprisesWaiting, listOwnStartups } from '#modules/organisations/index.ts'
import { meetingsWaiting } from '#modules/panels/index.ts'
import { annualWaiting, reportsWaiting, tasksWaiting } from '#modules/plan/index.ts'
import { waitingFor as casesWaiting } from '#modules/support/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { signedIn } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { paths } from '../paths.ts'
import { DeskLandingPage } from './DeskLandingPage.tsx'
import { OverviewPage } from './overview/OverviewPage.tsx'
import { planOverview } from './overview/overview.ts'
import { roomsOf } from './rooms.ts'

export const routes = new Hono<Env>()

const faces = [
  entriesWaiting,
  casesWaiting,
  moneyWaiting,
  meetingsWaiting,
  investmentsWaiting,
  enterprisesWaiting,
  annualWaiting,
  reportsWaiting,
  tasksWaiting,
  newsroomWaiting,
  documentsWaiting,
  questionsWaiting,
]

/** Everything that waits for the person, the longest waiting first. */
async function everythingWaiting(scope: SignedScope): Promise<Waiting[]> {
  const lists = await Promise.all(faces.map((waitingFor) => waitingFor(scope)))
  return lists.flat().toSorted((a, b) => a.since.getTime() - b.since.getTime())
}

routes.get(paths.desk, signedIn, async (c) => {
  const scope = signedScope(c)
  const [waiting, startups, lacks] = await Promise.all([
    everythingWaiting(scope),
    listOwnStartups(scope),
    lacksSecondFactor(scope),
  ])
  const overview = holds(scope.actor, 'leader') ? await planOverview(scope, waiting) : undefined
  return page(
    c,
    <DeskLandingPage
      name={scope.actor.name}
      today={scope.today}
      rooms={roomsOf(scope.actor)}
      waiting={waiting}
      role={scope.actor.grants[0]?.role}
      overview={overview}
      startups={startups.map(({ id, name }) => ({ id, name }))}
      lacksSecondFactor={lacks}
      staff={startups.length === 0 && scope.actor.grants.length > 0}
    />,
  )
})

routes.get(paths.overview, role('leader'), async (c) => {
  const scope = signedScope(c)
  const overview = await planOverview(scope, await everythingWaiting(scope))
  return page(
    c,
    <OverviewPage overview={overview} rooms={roomsOf(scope.actor)} today={scope.today} />,
  )
})
