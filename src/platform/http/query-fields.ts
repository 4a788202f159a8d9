import { z } from 'zod'

/** A filter of a list: an empty field of its form asks for nothing. */
export const filter = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

/** What a person looks for, in so many letters at most. */
export const soughtText = (max = 200) => filter(z.string().trim().max(max))

/** An address with the filters that are set; the first page needs no number. */
export function withQuery(
  path: string,
  filters: Record<string, string | number | undefined>,
): string {
  const given = Object.entries(filters).filter(
    ([name, value]) => value !== undefined && value !== '' && !(name === 'page' && value === 1),
  )
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  return given.length > 0 ? `${path}?${query}` : path
}
