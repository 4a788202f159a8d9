import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { registry } from './metrics.ts'

export type Health = {
  /** Resolves when the database answers. */
  ready(): Promise<void>
}

/** What machines ask: is the process alive, can it serve, what does it measure. */
export function health({ ready }: Health): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/healthz', anyone, (c) => c.json({ name: 'benkhoi', alive: true }))
  routes.get('/readyz', anyone, async (c) => {
    const isReady = await ready().then(
      () => true,
      () => false,
    )
    return c.json({ ready: isReady }, isReady ? 200 : 503)
  })
  routes.get('/metrics', anyone, async (c) =>
    c.text(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  )
  return routes
}
