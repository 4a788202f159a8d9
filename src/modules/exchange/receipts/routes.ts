import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { readQuery } from '#platform/http/query.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { receiptsFor } from './giving.ts'

export const routes = new Hono<Env>()

export const receiptQuery = z.strictObject({ for: z.url() })

routes.get(paths.receipts, anyone, async (c) => {
  const query = readQuery(c, receiptQuery)
  c.header('cache-control', 'no-cache')
  c.header('x-generated-at', c.var.scope.now.toISOString())
  return c.json(orNotFound(await receiptsFor(c.var.scope, query.for)))
})
