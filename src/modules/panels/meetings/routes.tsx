import { Hono } from 'hono'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import { orNotFound } from '#platform/outcome.ts'
import { holds } from '#platform/scope.ts'
import { calendarOf } from './calendar.ts'
import { councillor } from './gates.ts'
import { minutesRoutes } from './minutes-routes.tsx'
import { MeetingsPage } from './pages/MeetingsPage.tsx'
import { paths } from './paths.ts'
import { planningRoutes } from './planning-routes.tsx'
import { listMeetings } from './queries.ts'
import { findHeld } from './reach.ts'
import { show } from './show.tsx'
import { sittingRoutes } from './sitting-routes.tsx'
import type { DescribeSubjects, PapersOf } from './subjects.ts'
import { meetingsWaiting } from './waiting.ts'

/** The doors of council meetings; `describe` tells what is judged, which belongs to a module above. */
export function meetingRoutes(describe: DescribeSubjects, papersOf?: PapersOf): Hono<Env> {
  const routes = new Hono<Env>()

  routes.get(paths.meetings, councillor, async (c) => {
    const scope = signedScope(c)
    const [waiting, all] = await Promise.all([meetingsWaiting(scope), listMeetings(scope)])
    const waitingIds = new Set(waiting.map(({ meeting }) => meeting.id))
    return page(
      c,
      <MeetingsPage
        waiting={waiting.map(({ meeting, todo }) => ({ ...meeting, todo }))}
        others={all
          .filter(({ id }) => !waitingIds.has(id))
          .map((meeting) => ({ ...meeting, todo: null }))}
        plans={holds(scope.actor, 'secretary') || holds(scope.actor, 'officer')}
      />,
    )
  })

  routes.get(paths.meeting, councillor, (c) => show(c, describe, c.req.param('id')))

  routes.get(paths.calendar, councillor, async (c) => {
    const scope = signedScope(c)
    const id = c.req.param('id')
    const { meeting } = orNotFound(await findHeld(scope, id))
    const href = scope.origin + localised(scope.locale, link(paths.meeting, { id }))
    return c.body(calendarOf({ ...meeting, href, now: scope.now }), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="phien-hop.ics"',
    })
  })

  routes.route('/', planningRoutes(describe))
  routes.route('/', sittingRoutes(describe))
  routes.route('/', minutesRoutes(describe, papersOf))
  return routes
}
