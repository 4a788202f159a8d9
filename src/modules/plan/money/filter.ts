import { z } from 'zod'
import { pageQuery } from '#platform/http/query.ts'
import { filter } from '#platform/http/query-fields.ts'

export const recordsQuery = z
  .object({
    nguon: filter(z.string().regex(/^[a-z0-9-]{1,80}$/)),
    'noi-dung': filter(z.string().regex(/^[a-z0-9,-]{1,2000}$/)),
    nam: filter(
      z
        .string()
        .regex(/^(19|20|21)\d\d$/)
        .transform(Number),
    ),
    ...pageQuery.shape,
  })
  .transform(({ nguon: source, 'noi-dung': support, nam: year, page }) => ({
    filter: { source, support, year },
    page,
  }))
