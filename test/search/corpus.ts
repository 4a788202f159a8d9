import type { Searchable, Written } from '#platform/text/searchable.ts'
import { compounds, documentTypes, everyday, kinds, rareOnsets } from './words.ts'

/** Numbers between 0 and 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Dice = { next(): number; below(limit: number): number; of<T>(list: readonly T[]): T }

function dice(seed: number): Dice {
  const next = seeded(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    of(list) {
      const found = list[below(list.length)]
      if (found === undefined) throw new Error('an empty list has nothing to draw')
      return found
    },
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A name that nobody bears, such as “Vakoti 37”. */
const brand = ({ of, below }: Dice): string =>
  `${capital(of(rareOnsets) + of(rareOnsets) + of(rareOnsets))} ${below(400)}`

/** Words by Zipf: the commonest compounds stand in many documents, the last in few. */
function phrase(roll: Dice, count: number): string {
  const parts: string[] = []
  for (let left = count; left > 0; left -= 1) {
    const place = Math.floor((compounds.length + 1) ** roll.next()) - 1
    parts.push(roll.next() < 0.12 ? roll.of(everyday) : (compounds[place] ?? 'dự án'))
  }
  return parts.join(' ')
}

function body(roll: Dice): string {
  // Most texts are short, one in ten is an article, one in a hundred a law.
  const luck = roll.next()
  const sentences = luck < 0.01 ? 120 : luck < 0.1 ? 30 : 4 + roll.below(8)
  return Array.from({ length: sentences }, () => `${capital(phrase(roll, 8))}.`).join(' ')
}

function titleOf(roll: Dice, kind: string): string {
  const words = phrase(roll, 3 + roll.below(3))
  if (kind === 'organisation') return `${brand(roll)}: ${words}`
  if (kind !== 'document') return capital(words)
  const [type, issuer] = roll.of(documentTypes)
  const year = 2017 + roll.below(10)
  const number = 1 + roll.below(4_000)
  const mark = issuer.endsWith('UBND') ? `${number}/${issuer}` : `${number}/${year}/${issuer}`
  return `${type} ${mark}: ${words}`
}

const inVietnamese = (vi: string): Written => ({ vi, en: null })

/** So many made-up documents, the same in every run: the crowd in which a search must find the right thing. */
export function* corpus(count: number, seed = 20_170_605): Generator<Searchable> {
  const roll = dice(seed)
  for (let each = 0; each < count; each += 1) {
    const kind = kinds[roll.next() < 0.7 ? 0 : roll.below(kinds.length)] ?? 'article'
    const month = roll.below(118)
    const day = new Date(Date.UTC(2017, month, 1 + roll.below(28)))
    yield {
      kind,
      id: `made-${each}`,
      path: `/tin-tuc/made-${each}`,
      title: inVietnamese(titleOf(roll, kind)),
      summary: inVietnamese(`${capital(phrase(roll, 12))}. ${brand(roll)}.`),
      body: inVietnamese(body(roll)),
      happenedAt: kind === 'organisation' ? null : day,
    }
  }
}
