import { useLocale, useMessages } from '#ui/locale.tsx'
import { type AskedHeading, askedHeadings, type Narrative } from '../narrative.ts'
import { words } from '../words.ts'

type Props = { narrative: Narrative; outline?: readonly AskedHeading[] | null }

/** The words of a report under their headings, as they were typed. */
export function NarrativeText({ narrative, outline = null }: Props) {
  const locale = useLocale()
  const { heading: usual } = useMessages(words)
  return (
    <dl class="space-y-4">
      {askedHeadings(outline)
        .filter(({ heading }) => narrative[heading] !== '')
        .map(({ heading, name }) => (
          <div key={heading}>
            <dt class="font-semibold">{name?.[locale] ?? usual[heading]}</dt>
            <dd class="whitespace-pre-line">{narrative[heading]}</dd>
          </div>
        ))}
    </dl>
  )
}
