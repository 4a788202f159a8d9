import { useMessages } from '#ui/locale.tsx'
import { headings, type Narrative } from '../narrative.ts'
import { words } from '../words.ts'

/** The words of a report under their headings, as they were typed. */
export function NarrativeText({ narrative }: { narrative: Narrative }) {
  const { heading: name } = useMessages(words)
  return (
    <dl class="space-y-4">
      {headings
        .filter((heading) => narrative[heading] !== '')
        .map((heading) => (
          <div key={heading}>
            <dt class="font-semibold">{name[heading]}</dt>
            <dd class="whitespace-pre-line">{narrative[heading]}</dd>
          </div>
        ))}
    </dl>
  )
}
