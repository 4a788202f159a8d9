import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { rateLimit } from '#platform/http/rate-limit.ts'
import { paths } from '../paths.ts'
import { findPublished } from '../queries.ts'
import type { ConfirmRefusal } from '../rules.ts'
import { confirmByLetter, findLetter } from './actions.ts'
import { SpentPage, StillRightPage } from './pages/StillRightPage.tsx'

const tries = rateLimit('content.still-right', { max: 60, seconds: 600 })

export const freshnessRoutes = new Hono<Env>()

// Whoever only looks confirms nothing: mail programs open links by themselves.
freshnessRoutes.get(paths.stillRight, anyone, tries, (c) => show(c, c.req.param('token'), {}))

freshnessRoutes.post(paths.stillRight, anyone, tries, async (c) => {
  const token = c.req.param('token')
  await readForm(c, z.object({}))
  const outcome = await confirmByLetter(c.var.scope, token)
  if (outcome === undefined) return page(c, <SpentPage />, 410)
  if (outcome.ok) return page(c, <SpentPage done />)
  return show(c, token, { refusal: outcome.problem })
})

async function show(c: Context<Env>, token: string, { refusal }: { refusal?: ConfirmRefusal }) {
  c.header('x-robots-tag', 'noindex')
  const letter = await findLetter(c.var.scope, token)
  const entry = letter && (await findPublished(c.var.scope, letter.entryId))
  if (!entry) return page(c, <SpentPage />, 410)
  return page(c, <StillRightPage {...{ token, entry, refusal }} />, refusal ? 409 : 200)
}
