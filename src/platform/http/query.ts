import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { hasControlCharacters, normalise } from '../text/normalise.ts'
import type { Env } from './env.ts'

/** The query of an address against its schema; what does not fit is the asker's fault (400), never ours. */
export function readQuery<Schema extends z.ZodType>(
  c: Context<Env>,
  schema: Schema,
): z.infer<Schema> {
  const query = Object.fromEntries(
    Object.entries(c.req.query()).map(([name, value]) => [name, normalise(value)]),
  )
  if (Object.values(query).some(hasControlCharacters))
    throw new HTTPException(400, { message: 'bad-query' })
  const read = schema.safeParse(query)
  if (!read.success) throw new HTTPException(400, { message: 'bad-query' })
  return read.data
}

/** The page of a list; lists end somewhere, and no list here has a hundred thousand pages. */
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
