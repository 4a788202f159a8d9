import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Synonym } from './book.ts'

const words = z.string().trim().min(1).max(100)
const file = z.strictObject({
  alike: z.array(z.array(words).min(2)).default([]),
  directed: z.array(z.strictObject({ term: words, finds: z.array(words).min(1) })).default([]),
})

/** Reads a file of synonyms; what is no such file is a fault of the installation, said at the start. */
export function readSynonyms(text: string): Synonym[] {
  const { alike, directed } = file.parse(parse(text))
  return [
    ...alike.map(([term = '', ...meanings]) => ({ term, meanings, mutual: true })),
    ...directed.map(({ term, finds }) => ({ term, meanings: finds, mutual: false })),
  ]
}

/** What the files in synonyms/ say, read once when the program starts. */
export const givenSynonyms: readonly Synonym[] = globSync(join(folder(), '*.yaml'))
  .sort()
  .flatMap((path) => readSynonyms(readFileSync(path, 'utf8')))

/** The folder lies beside package.json, both for the sources and for the built bundle. */
function folder(): string {
  let place = import.meta.dirname
  while (!existsSync(join(place, 'synonyms', 'chung.yaml'))) {
    if (dirname(place) === place) throw new Error('synonyms/chung.yaml is missing')
    place = dirname(place)
  }
  return join(place, 'synonyms')
}
