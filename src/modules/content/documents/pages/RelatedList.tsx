import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { Relation, Standing } from '../kinds.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { StandingBadge } from './StandingBadge.tsx'

export type Other = {
  slug: string
  name: Text
  relation: Relation
  direction: 'to' | 'from'
  fromDay: string | null
  clauses: string | null
  leavesInForce: boolean
  standing: Standing
  effectiveOn: string | null
  end: string | null
}

/** What a reader asks first: what came of this text, then what it did to others, then what it rests on. */
const order = [
  'replaces from',
  'amends from',
  'guides from',
  'replaces to',
  'amends to',
  'guides to',
  'based-on to',
  'based-on from',
]
const placeOf = ({ relation, direction }: Other) => order.indexOf(`${relation} ${direction}`)

/** Other documents, under the word for how they stand to this one. */
export function RelatedList({ related }: { related: readonly Other[] }) {
  const texts = useMessages(messages)
  const groups = Map.groupBy(
    related.toSorted((a, b) => placeOf(a) - placeOf(b)),
    ({ relation, direction }) => texts.relation[relation][direction],
  )
  return (
    <>
      {[...groups].map(([word, others]) => (
        <div key={word} class="mt-6">
          <h3>{word}</h3>
          <ul class="mt-2 list-disc space-y-3 ps-6">
            {others.map((other) => (
              <li key={other.slug}>
                <RelatedDocument {...other} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

function RelatedDocument(other: Other) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const notes = [
    other.clauses && texts.inPart(other.clauses),
    other.fromDay && texts.fromDay(formatDay(other.fromDay, locale)),
    other.leavesInForce && texts.staysInForce,
  ].filter(Boolean)
  return (
    <>
      <Link href={link(paths.document, { slug: other.slug })}>{other.name[locale]}</Link>
      {notes.length > 0 && ` (${notes.join('; ')})`} <StandingBadge {...other} />
    </>
  )
}
