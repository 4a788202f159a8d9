import type { Locale } from '#platform/locale.ts'
import type { PlanFile } from '../file/index.ts'
import { messages } from './messages.ts'
import { UNTIED } from './sums.ts'

/** The name of a source as the plan gives it. */
export const sourceName = ({ sources }: PlanFile, code: string, locale: Locale): string =>
  sources.find((source) => source.code === code)?.name[locale] ?? code

/** The support lines behind a key, in the order of the plan. */
export function supportNames({ supportLines }: PlanFile, key: string, locale: Locale): string {
  if (key === UNTIED) return messages[locale].untied
  const codes = key.split(',')
  const named = supportLines.filter(({ code }) => codes.includes(code))
  return named.map(({ name }) => name[locale]).join('; ') || key
}
