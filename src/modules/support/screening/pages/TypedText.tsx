import type { Raw } from '#platform/http/form.ts'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../messages.ts'
import type { SentForm } from '../sent.ts'

/** What somebody typed into a form that the page may no longer have: it can be copied from here. */
export function TypedText({ sent }: { sent: SentForm | undefined }) {
  const texts = useMessages(messages)
  const typed = sent ? textsOf(sent.raw) : []
  if (typed.length === 0) return null
  return (
    <Section title={texts.typed}>
      {typed.map((text) => (
        <p key={text} class="whitespace-pre-line break-words">
          {text}
        </p>
      ))}
    </Section>
  )
}

const SHORTEST = 3

const textsOf = (raw: Raw): string[] => {
  const entries = Object.entries(raw).filter(([name]) => !name.startsWith('_'))
  const values = entries.flatMap(([, value]) => value)
  return [...new Set(values.filter((value) => value.length >= SHORTEST))]
}
