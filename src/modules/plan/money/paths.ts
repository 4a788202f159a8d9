import type { Figure } from '#modules/budget/index.ts'
import { link, SLUG } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import type { MoneyFilter } from './sums.ts'

/** A figure as it reads in an address. */
export const figureSlugs: Record<Figure, string> = {
  estimated: 'du-toan',
  appraised: 'tham-dinh',
  allocated: 'phan-bo',
  committed: 'cam-ket',
  paid: 'da-chi',
  settled: 'quyet-toan',
}

export const paths = {
  money: `/ke-hoach/ban/:plan{${SLUG}}/kinh-phi`,
  records: `/ke-hoach/ban/:plan{${SLUG}}/kinh-phi/:figure{${Object.values(figureSlugs).join('|')}}`,
} as const

/** Where a figure opens to the records that make it up. */
export const recordsAddress = (
  plan: string,
  figure: Figure,
  { source, support, year }: MoneyFilter,
  page = 1,
): string =>
  withQuery(link(paths.records, { plan, figure: figureSlugs[figure] }), {
    nguon: source,
    'noi-dung': support,
    nam: year,
    page,
  })
