import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { orNotFound } from '#platform/outcome.ts'
import { changeRoutes } from './change-routes.tsx'
import { deskRoutes } from './desk-routes.tsx'
import { mediaPaths } from './paths.ts'
import { fileAt } from './serving.ts'

export const routes = new Hono<Env>().route('/', deskRoutes).route('/', changeRoutes)

/** The address changes with the bytes, so they may be kept for good. */
const FOR_GOOD = 'public, max-age=31536000, immutable'

routes.get(mediaPaths.file, anyone, async (c) => {
  const { hash, file } = c.req.param()
  const served = orNotFound(await fileAt(c.var.scope, hash, file))
  if (served.kind === 'moved') return c.redirect(served.href, 302)
  const { bytes, type, saveAs, isPublic } = served
  if (isPublic) {
    c.header('cache-control', FOR_GOOD)
    // The bytes of what is public are the same for everybody.
    c.header('vary', undefined)
  }
  return c.body(Buffer.from(bytes), 200, {
    'content-type': type,
    'content-length': String(bytes.length),
    'x-content-type-options': 'nosniff',
    ...(saveAs
      ? { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(saveAs)}` }
      : {}),
  })
})
