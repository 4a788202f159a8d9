import { contentPaths } from '#modules/content/index.ts'
import { organisationPaths } from '#modules/organisations/index.ts'
import { planPaths } from '#modules/plan/index.ts'
import { programmePaths } from '#modules/support/index.ts'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { SearchForm } from './SearchForm.tsx'

/** Before anything is looked for, or when what was typed holds no word. */
export function SearchStartPage({ q }: { q: string }) {
  const texts = useMessages(messages)
  const places = [
    { href: programmePaths.programmes, label: texts.programmes },
    { href: contentPaths.news, label: texts.news },
    { href: contentPaths.documents, label: texts.law },
    { href: organisationPaths.directory, label: texts.people },
    { href: planPaths.plan, label: texts.plan },
  ]
  return (
    <Page title={texts.title} notice={q === '' ? null : { tone: 'warning', text: texts.noWords }}>
      <SearchForm q={q} />
      <Section title={texts.hints}>
        <ul class="list-disc space-y-1 ps-6">
          {texts.hint.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      </Section>
      <Section title={texts.browse}>
        <ul class="space-y-1">
          {places.map(({ href, label }) => (
            <li key={href}>
              <Link href={href}>{label}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
