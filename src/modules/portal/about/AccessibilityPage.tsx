import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from './messages.ts'

export function AccessibilityPage() {
  const texts = useMessages(messages)
  return (
    <Page title={texts.title} lead={texts.lead}>
      {texts.parts.map(({ title, items }) => (
        <Section key={title} title={title}>
          <ul class="list-disc space-y-2 ps-6">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  )
}
