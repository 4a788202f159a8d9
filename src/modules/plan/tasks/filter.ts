import { z } from 'zod'
import { pageQuery } from '#platform/http/query.ts'
import { filter, withQuery } from '#platform/http/query-fields.ts'
import type { WorkFilter } from './board.ts'
import type { Standing } from './rules.ts'

/** A standing as it reads in an address. */
const slugs: Record<Standing, string> = {
  overdue: 'qua-han',
  'in-progress': 'dang-thuc-hien',
  'not-started': 'chua-bat-dau',
  unrecorded: 'chua-ghi-nhan',
  done: 'hoan-thanh',
  dropped: 'da-dung',
}

const standingIn = new Map(
  Object.entries(slugs).map(([standing, slug]) => [slug, standing as Standing]),
)

export const boardQuery = z
  .object({
    'tinh-trang': filter(z.enum(Object.values(slugs))),
    'co-quan': filter(z.string().regex(/^[a-z0-9-]{1,80}$/)),
    nam: filter(
      z
        .string()
        .regex(/^(19|20|21)\d\d$/)
        .transform(Number),
    ),
    ...pageQuery.shape,
  })
  .transform(({ 'tinh-trang': slug, 'co-quan': agency, nam: year, page }) => ({
    filter: {
      standing: slug === undefined ? undefined : standingIn.get(slug),
      agency,
      year,
    } satisfies WorkFilter,
    page,
  }))

/** The address of a list with its filters, and of one of its pages. */
export const listAddress = (path: string, { standing, agency, year }: WorkFilter, page = 1) =>
  withQuery(path, {
    'tinh-trang': standing && slugs[standing],
    'co-quan': agency,
    nam: year,
    page,
  })
