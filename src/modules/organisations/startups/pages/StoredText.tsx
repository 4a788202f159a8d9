import type { Raw } from '#platform/http/form.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { words } from '../../words.ts'
import { differences } from '../differences.ts'
import { messages } from '../messages.ts'

const fields = [
  'name',
  'englishName',
  'kind',
  'enterpriseCode',
  'registeredOn',
  'growthBasis',
  'sector',
  'stage',
  'summaryVi',
  'summaryEn',
  'website',
  'foundersNote',
  'published',
] as const

/** What somebody else stored meanwhile, beside what was typed. */
export function StoredText({ stored, typed }: { stored: Raw; typed: Raw }) {
  const texts = useMessages(messages)
  const word = useMessages(words)
  const spoken: Record<string, string> = {
    ...word.startupKind,
    ...word.growthBasis,
    ...word.sector,
    ...word.stage,
  }
  const inWords = (field: (typeof fields)[number]) => {
    if (field === 'published') return stored.published ? texts.yes : texts.no
    const values = [stored[field] ?? []].flat().filter((value) => value !== '')
    return values.map((value) => spoken[value] ?? value).join(', ') || texts.empty
  }
  const changed = differences(typed, stored, fields)
  if (changed.length === 0) return null
  return (
    <Section title={texts.storedTitle}>
      <DefinitionList
        items={changed.map((field) => ({ term: texts.label[field], value: inWords(field) }))}
      />
    </Section>
  )
}
