import { useLocale } from '#ui/locale.tsx'
import { sentenceOf } from '../explain.ts'
import type { Part } from '../judge.ts'

/** How a verdict came about: each fact that was used, groups with what they are made of. */
export function PartList({ part }: { part: Part }) {
  const locale = useLocale()
  const inside = part.how === 'leaf' ? [] : part.parts
  return (
    <>
      {sentenceOf(part, locale)}
      {inside.length > 0 && (
        <ul class="list-disc pl-6">
          {inside.map((each, at) => (
            // The parts of a rule have no other name than their place.
            <li key={`${at}-${each.how}`}>
              <PartList part={each} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
