import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import type { Env } from '#platform/http/env.ts'
import { pageQuery } from '#platform/http/query.ts'
import { filter, soughtText } from '#platform/http/query-fields.ts'
import { normalise } from '#platform/text/normalise.ts'
import { searchKinds } from './kinds.ts'

const LONGEST = 200

const filters = z.object({
  loai: filter(z.enum(searchKinds)),
  chude: soughtText(100),
  nam: filter(z.coerce.number().int().min(1900).max(2200)),
  tienganh: filter(z.literal('co')),
  ...pageQuery.shape,
})

/** What the address of a search page asks for. A text that is too long is cut, and the page says so. */
export function readAsked(c: Context<Env>) {
  const { q: typed = '', ...rest } = c.req.query()
  const read = filters.safeParse(rest)
  if (!read.success) throw new HTTPException(400, { message: 'bad-query' })
  const { loai: kind, chude: topic, nam: year, tienganh, page } = read.data
  const text = cleaned(typed)
  return {
    q: text.slice(0, LONGEST).toWellFormed(),
    cut: text.length > LONGEST,
    filters: { kind, topic, year, english: tienganh === 'co' },
    page,
  }
}

export type Asked = ReturnType<typeof readAsked>

/** Letters that nobody sees or types become spaces: they are no reason to find nothing. */
const cleaned = (typed: string): string =>
  normalise(typed.slice(0, 20 * LONGEST).toWellFormed())
    .replace(/[\p{Cc}\p{Cf}\uFFFD]/gu, ' ')
    .trim()

/** The address of the same search with other filters. */
export const addressOf = (
  q: string,
  { kind, topic, year, english }: Asked['filters'],
  page?: number,
) => ({
  q,
  loai: kind,
  chude: topic,
  nam: year,
  tienganh: english ? 'co' : undefined,
  page,
})
