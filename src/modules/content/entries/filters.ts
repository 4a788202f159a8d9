import { z } from 'zod'
import { pageQuery } from '#platform/http/query.ts'
import { filter, soughtText } from '#platform/http/query-fields.ts'
import { isFilter } from './kinds/field.ts'
import type { Kind } from './kinds/kind.ts'

export const times = ['sap-toi', 'tuan-nay', 'tuan-sau', 'thang-nay', 'da-qua'] as const
export type Time = (typeof times)[number]

export const openings = ['con-han', 'da-dong'] as const
export type Opening = (typeof openings)[number]

export const answers = ['co', 'khong'] as const

/** What a list is asked for: `chosen` by the field's code. */
export type EntryFilter = {
  q?: string | undefined
  chosen: Record<string, string>
  /** Only for what takes place. */
  time?: Time | undefined
  /** Only for what closes on a day. */
  opening?: Opening | undefined
}

/** The filters of a kind's list as they stand in its address; a value that the kind does not know does not parse. */
export function listQuery(kind: Kind) {
  const fields = kind.fields.filter(isFilter)
  const own = Object.fromEntries(
    fields.map((field) => [
      field.filter,
      filter(z.enum(field.type === 'yesNo' ? answers : field.options.map(({ value }) => value))),
    ]),
  )
  return z
    .object({
      ...own,
      q: soughtText(100),
      khi: filter(z.enum(kind.happens ? times : [])),
      han: filter(z.enum(kind.closing && !kind.happens ? openings : [])),
      ...pageQuery.shape,
    })
    .transform(({ page, q, khi, han, ...rest }): EntryFilter & { page: number } => {
      const given: Record<string, unknown> = rest
      return {
        page,
        q: q || undefined,
        time: khi,
        opening: han,
        chosen: Object.fromEntries(
          fields.flatMap(({ code, filter: name }) => {
            const value = given[name]
            return typeof value === 'string' ? [[code, value]] : []
          }),
        ),
      }
    })
}

/** The names of a kind's filters in the address of its list. */
export const filterNames = (kind: Kind): string[] => [
  'q',
  ...kind.fields.filter(isFilter).map((field) => field.filter),
  ...(kind.happens ? ['khi'] : kind.closing ? ['han'] : []),
]

/** The standing filter by the names it has in the address. */
export const filterAddress = (
  kind: Kind,
  { q, chosen, time, opening }: EntryFilter,
): Record<string, string | undefined> => ({
  q,
  ...Object.fromEntries(
    kind.fields.filter(isFilter).map(({ code, filter: name }) => [name, chosen[code]]),
  ),
  khi: time,
  han: opening,
})

export const isFiltered = ({ q, chosen, time, opening }: EntryFilter): boolean =>
  Boolean(q || time || opening) || Object.keys(chosen).length > 0
