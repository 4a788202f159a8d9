import { Hono } from 'hono'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import { orNotFound } from '#platform/outcome.ts'
import { calendarOf } from './calendar.ts'
import { describeEntry } from './describe.ts'
import { listQuery } from './filters.ts'
import { kindOf, kinds } from './kinds/all.ts'
import { EntryPage } from './pages/EntryPage.tsx'
import { ListPage } from './pages/ListPage.tsx'
import { entryPattern, listPath, paths } from './paths.ts'
import {
  countChoices,
  findEntry,
  findPublished,
  listEntries,
  listOfOrganisation,
  listReferring,
} from './queries.ts'
import { namesFor } from './references.ts'
import { standingOn } from './rules.ts'
import type { Entry } from './schema.ts'

export const routes = new Hono<Env>()

/** An entry with its kind, as names are looked up for it. */
const referring = (entry: Entry) => ({ ...entry, kind: kindOf(entry.kind) })

for (const kind of kinds) {
  const query = listQuery(kind)

  routes.get(listPath(kind), anyone, cached, async (c) => {
    const { scope } = c.var
    const { page: number, ...filter } = readQuery(c, query)
    const [list, counts] = await Promise.all([
      listEntries(scope, kind, { ...filter, page: number }),
      countChoices(scope, kind, filter),
    ])
    const names = await namesFor(scope, list.rows.map(referring))
    const { today } = scope
    return page(c, <ListPage {...{ kind, filter, counts, names, today, ...list }} page={number} />)
  })

  routes.get(entryPattern(kind), anyone, cached, async (c) => {
    const { scope } = c.var
    const entry = orNotFound(await findEntry(scope, kind, c.req.param('slug')))
    const [naming, siblings] = await Promise.all([
      listReferring(scope, entry),
      listOfOrganisation(scope, entry),
    ])
    const names = await namesFor(scope, [entry, ...naming, ...siblings].map(referring))
    const standing = standingOn(entry, scope.today)
    // What is over or no longer believed is not handed to search engines as an offer.
    const structured =
      standing === 'closed' || standing === 'hidden'
        ? undefined
        : describeEntry(entry, names, scope)
    if (structured === undefined) c.header('x-robots-tag', 'noindex')
    const shown = { kind, entry, names, standing, structured, siblings, today: scope.today }
    return page(c, <EntryPage {...shown} referring={naming} />)
  })
}

routes.get(paths.calendar, anyone, cached, async (c) => {
  const entry = orNotFound(await findPublished(c.var.scope, c.req.param('id')))
  return c.body(orNotFound(calendarOf(entry, c.var.scope)), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${entry.slug}.ics"`,
  })
})
