import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { narrativeOf } from '../../narrative.ts'
import { NarrativeText } from '../../pages/NarrativeText.tsx'
import { aboutOf } from '../about.ts'
import type { Consolidation } from '../content.ts'
import { sayingsOf } from '../handling.ts'
import { messages } from '../messages.ts'
import { words } from '../words.ts'

/** The draft as it is stored, beside the form with what somebody typed over it. */
export function StoredDraft({ content }: { content: Consolidation }) {
  const locale = useLocale()
  const t = useMessages(messages)
  const { way: names } = useMessages(words)
  const texts = narrativeOf(
    (heading) => content.sections.find((one) => one.heading === heading)?.text ?? '',
  )
  return (
    <Section title={t.stored} id="dang-luu">
      <NarrativeText narrative={texts} />
      <ul class="mt-4 list-disc pl-5">
        {sayingsOf(content).map((one) => (
          <li key={`${one.reportId} ${one.part}`}>
            {t.of(one.reporter[locale], aboutOf(one, locale))}:{' '}
            {one.way ? names[one.way] : t.untouched}
          </li>
        ))}
      </ul>
    </Section>
  )
}
