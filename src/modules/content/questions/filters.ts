import { z } from 'zod'
import { pageQuery } from '#platform/http/query.ts'
import { filter, soughtText } from '#platform/http/query-fields.ts'
import type { QuestionFilter } from './queries.ts'

const filters = z.object({ q: soughtText(), 'chuyen-muc': filter(z.string().max(80)) })

export const filterNames = Object.keys(filters.shape)

/** What the address of the list may ask for. */
export const listQuery = filters.extend(pageQuery.shape)

export const filterOf = ({ q, 'chuyen-muc': topic }: z.infer<typeof filters>): QuestionFilter => ({
  q,
  topic,
})

/** The filters in an address that was kept; what the list no longer knows asks for nothing. */
export const filtersIn = (query: URLSearchParams): QuestionFilter => {
  const read = filters.safeParse(Object.fromEntries(query))
  return read.success ? filterOf(read.data) : {}
}
