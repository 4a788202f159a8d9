import { z } from 'zod'
import { pageQuery } from '#platform/http/query.ts'
import { filter, soughtText } from '#platform/http/query-fields.ts'
import { documentKinds } from './kinds.ts'
import { type DocumentFilter, listedStandings } from './queries.ts'

const yearInWords = z
  .string()
  .regex(/^(19|20|21)\d\d$/)
  .transform(Number)

const filters = z.object({
  q: soughtText(),
  loai: filter(z.enum(documentKinds)),
  nam: filter(yearInWords),
  'hieu-luc': filter(z.enum(listedStandings)),
})

export const filterNames = Object.keys(filters.shape)

/** What the address of the list may ask for. */
export const listQuery = filters.extend(pageQuery.shape)

export const filterOf = ({
  q,
  loai: kind,
  nam: year,
  'hieu-luc': standing,
}: z.infer<typeof filters>): DocumentFilter => ({ q, kind, year, standing })

/** The filters in an address that was kept; what the list no longer knows asks for nothing. */
export const filtersIn = (query: URLSearchParams): DocumentFilter => {
  const read = filters.safeParse(Object.fromEntries(query))
  return read.success ? filterOf(read.data) : {}
}
