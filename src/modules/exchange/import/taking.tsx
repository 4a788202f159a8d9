import type { Context } from 'hono'
import type { z } from 'zod'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { sentForm } from '#platform/http/sent.ts'
import { once } from '#platform/once.ts'
import { type Outcome, orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { paths } from './paths.ts'
import { showImport } from './show.tsx'
import type { ImportRefusal } from './steps.ts'

export type Read<Schema extends z.ZodType> = { version: number | undefined; value: z.infer<Schema> }
type Answer = Promise<Outcome<string, ImportRefusal> | undefined>

/** Reads a form, takes the step once, and shows the move again: with its result, or with what was wrong. */
export async function act<Schema extends z.ZodType>(
  c: Context<Env>,
  id: string,
  schema: Schema,
  take: (inside: SignedScope, read: Read<Schema>) => Answer,
  done?: string,
  filters: Record<string, string | undefined> = {},
) {
  const form = await readForm(c, schema)
  const sent = sentForm(new URL(c.req.url).pathname.replace(/^\/en(?=\/)/, ''), form)
  if (!form.ok) return showImport(c, id, { sent })
  const read = { version: form.version, value: form.value }
  const outcome = orNotFound(await once(signedScope(c), form.key, (inside) => take(inside, read)))
  if (!outcome.ok) return showImport(c, id, { sent, problem: outcome.problem })
  return seeOther(c, withQuery(link(paths.import, { id }), { ...filters, xong: done }))
}
