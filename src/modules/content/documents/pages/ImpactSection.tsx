import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Clause } from '#ui/Clause.tsx'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'

export type CitingPlace = { label: Text; clause: string; path: string }

export type ShownEffect = {
  id: string
  name: Text
  before: string | null
  after: string | null
  citations: readonly CitingPlace[]
  resting: readonly { id: string; name: Text }[]
}

/** What an act would do to the force of documents, before anything is saved. */
export function ImpactSection({ effects }: { effects: readonly ShownEffect[] }) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const day = (on: string | null) => (on ? formatDay(on, locale) : texts.noEnd)
  return (
    <Section title={texts.impact} id="anh-huong">
      <p>{texts.impactLead}</p>
      <ul class="mt-4 space-y-6">
        {effects.map(({ id, name, before, after, citations, resting }) => (
          <li key={id}>
            <p class="font-semibold">
              <Link href={link(paths.draft, { id })}>{name[locale]}</Link>
            </p>
            <p>{texts.ends(day(before), day(after))}</p>
            <p>{texts.touched(citations.length)}</p>
            <CitingList places={citations} />
            {resting.length > 0 && (
              <>
                <p>{texts.resting}</p>
                <ul class="list-disc space-y-1 ps-6">
                  {resting.map((each) => (
                    <li key={each.id}>
                      <Link href={link(paths.draft, { id: each.id })}>{each.name[locale]}</Link>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The places that cite a document, with the words in which they do. */
export function CitingList({ places }: { places: readonly CitingPlace[] }) {
  const locale = useLocale()
  return (
    <ul class="list-disc space-y-1 ps-6">
      {places.map(({ label, clause, path }) => (
        <li key={`${path} ${clause} ${label.vi}`}>
          <Link href={path}>{label[locale]}</Link> <Clause text={clause} />
        </li>
      ))}
    </ul>
  )
}
