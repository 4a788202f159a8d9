import { z } from 'zod'
import { filter } from '#platform/http/query-fields.ts'

export const resultsQuery = z.object({
  nam: filter(z.coerce.number().int().min(1900).max(2200)),
  'chuong-trinh': filter(z.string().max(200)),
  trang: filter(z.coerce.number().int().min(1).max(100_000)).default(1),
})
