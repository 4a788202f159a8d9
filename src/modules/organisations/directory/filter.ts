import { z } from 'zod'
import { pageQuery } from '#platform/http/query.ts'
import { type OrganisationKind, organisationKinds, type Sector, sectors } from '../vocabulary.ts'

export type DirectoryFilter = {
  q?: string | undefined
  kind?: OrganisationKind | undefined
  sector?: Sector | undefined
}

const emptyIsAbsent = (value: unknown) => (value === '' ? undefined : value)

/** The filter as it stands in the address; what was left empty is no filter. */
export const filterQuery = z
  .object({
    q: z.preprocess(emptyIsAbsent, z.string().trim().max(100).optional()),
    loai: z.preprocess(emptyIsAbsent, z.enum(organisationKinds).optional()),
    'linh-vuc': z.preprocess(emptyIsAbsent, z.enum(sectors).optional()),
    ...pageQuery.shape,
  })
  .transform((query) => ({
    q: query.q,
    kind: query.loai,
    sector: query['linh-vuc'],
    page: query.page,
  }))

/** The standing filter as a query string, for the way from page to page. */
export function directoryQuery({ q, kind, sector }: DirectoryFilter, page: number): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (kind) query.set('loai', kind)
  if (sector) query.set('linh-vuc', sector)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `?${query}` : ''
}
