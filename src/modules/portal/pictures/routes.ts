import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import type { PublicList } from '#platform/lists.ts'
import { hasControlCharacters } from '#platform/text/normalise.ts'
import { PICTURES } from '#ui/sharing/picture.ts'
import { hashOf } from './card.ts'
import { boundedDrawing } from './drawing.ts'
import { cardOf } from './finding.ts'
import { findPicture, keepPicture } from './keeping.ts'

const FOR_A_DAY = 'public, max-age=86400'
const LONGEST_PATH = 300

/** The pictures that other sites show of the pages: each drawn once, and kept until its words change. */
export function pictureRoutes(lists: readonly PublicList[], draw = boundedDrawing()): Hono<Env> {
  const routes = new Hono<Env>()

  async function picture(c: Context<Env>, path: string) {
    const { scope } = c.var
    if (path.length > LONGEST_PATH || hasControlCharacters(path)) throw new HTTPException(404)
    const { card, own } = await cardOf(scope, lists, path)
    const hash = hashOf(card)
    const kept = await findPicture(scope, hash)
    const bytes = kept ?? (await draw(hash, card))
    if (!bytes) return meanwhile(c)
    if (!kept) await keepPicture(scope, own ? path : '', hash, bytes)
    return c.body(Buffer.from(bytes), 200, {
      'content-type': 'image/png',
      'cache-control': FOR_A_DAY,
    })
  }

  /** Too many are being drawn: the portal's own picture serves, and is asked for again. */
  async function meanwhile(c: Context<Env>) {
    const { card } = await cardOf(c.var.scope, lists, '')
    const general = await findPicture(c.var.scope, hashOf(card))
    const headers = { 'cache-control': 'no-store', 'retry-after': '60' }
    return general
      ? c.body(Buffer.from(general), 200, { ...headers, 'content-type': 'image/png' })
      : c.body(null, 503, headers)
  }

  routes.get(`${PICTURES}.png`, anyone, etag(), (c) => picture(c, '/'))
  routes.get(`${PICTURES}/:path{.+\\.png}`, anyone, etag(), (c) =>
    picture(c, `/${c.req.param('path').replace(/\.png$/, '')}`),
  )
  return routes
}
