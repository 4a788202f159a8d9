import { Hono } from 'hono'
import { z } from 'zod'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import { filter } from '#platform/http/query-fields.ts'
import type { PublicList } from '#platform/lists.ts'
import { orNotFound } from '#platform/outcome.ts'
import { archiveAddress } from '#ui/following/lists.ts'
import { ArchivePage } from './pages/ArchivePage.tsx'
import { MonthPage } from './pages/MonthPage.tsx'
import { monthsOf, thingsOf } from './queries.ts'

const MONTH = '(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])'

const place = z
  .string()
  .regex(/^\d{1,14}-[\w.:-]{1,100}$/)
  .transform((text) => {
    const dash = text.indexOf('-')
    return { at: Number(text.slice(0, dash)), id: text.slice(dash + 1) }
  })

const monthQuery = z.object({ sau: filter(place) })

/** Lists read month by month, as they stood in time and not as they are filtered now. */
export function archiveRoutes(lists: readonly PublicList[]): Hono<Env> {
  const routes = new Hono<Env>()
  for (const list of lists) {
    const { archive: kind, path, title } = list
    if (!kind) continue
    const shown = { path, title }
    routes.get(archiveAddress(list), anyone, cached, async (c) =>
      page(c, <ArchivePage list={shown} months={await monthsOf(c.var.scope, kind)} />),
    )
    routes.get(`${archiveAddress(list)}/:month{${MONTH}}`, anyone, cached, async (c) => {
      const { scope } = c.var
      const { sau: after } = readQuery(c, monthQuery)
      const month = c.req.param('month') ?? ''
      const months = await monthsOf(scope, kind)
      const at = months.findIndex((each) => each.month === month)
      const { count } = orNotFound(months[at])
      const { things, next } = await thingsOf(scope, kind, month, after)
      const neighbours = { newer: months[at - 1]?.month, older: months[at + 1]?.month }
      return page(c, <MonthPage list={shown} {...{ month, count, things, next, neighbours }} />)
    })
  }
  return routes
}
