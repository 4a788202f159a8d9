import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { isDay } from '../http/fields.ts'
import type { Holidays } from './working-days.ts'

const days = z.record(z.string().refine(isDay, 'not a calendar day'), z.string().min(1))

const table = z.strictObject({
  years: z.record(
    z.string().regex(/^\d{4}$/),
    z.strictObject({
      /** `computed` days stand on the law and the lunar calendar, and may still be moved by the year's announcement. */
      status: z.enum(['decided', 'computed']),
      basis: z.string().min(1),
      off: days,
      worked: days.default({}),
    }),
  ),
})

/** The holiday table in a text of YAML. A day under the wrong year, or both off and worked, is a fault. */
export function readHolidays(yaml: string): Holidays {
  const { years } = table.parse(parse(yaml, { schema: 'core' }))
  const off = new Set<string>()
  const worked = new Set<string>()
  for (const [year, given] of Object.entries(years))
    for (const [kind, into] of [
      ['off', off],
      ['worked', worked],
    ] as const)
      for (const day of Object.keys(given[kind])) {
        if (!day.startsWith(`${year}-`)) throw new Error(`${day} stands under the year ${year}`)
        into.add(day)
      }
  const both = off.intersection(worked)
  if (both.size > 0) throw new Error(`both off and worked: ${[...both].join(', ')}`)
  return { years: Object.keys(years).map(Number), off, worked }
}

/** The days off of the country, read once when the program starts. */
export const holidays: Holidays = readHolidays(readFileSync(tableFile(), 'utf8'))

/** The file lies beside package.json, both for the sources and for the built bundle. */
function tableFile(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'calendars', 'viet-nam.yaml'))) {
    if (dirname(folder) === folder) throw new Error('calendars/viet-nam.yaml is missing')
    folder = dirname(folder)
  }
  return join(folder, 'calendars', 'viet-nam.yaml')
}
