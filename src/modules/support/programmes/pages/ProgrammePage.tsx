import type { Text } from '#platform/locale.ts'
import { Clause } from '#ui/Clause.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { CallCards, type CallFacts } from './CallCard.tsx'

type Props = {
  name: Text
  summary: Text
  body: Text
  legalBasis: string
  agency: Text | undefined
  calls: readonly CallFacts[]
}

export function ProgrammePage({ name, summary, body, legalBasis, agency, calls }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Page
      title={name[locale]}
      lead={summary[locale]}
      crumbs={[
        { href: '/', label: texts.home },
        { href: paths.programmes, label: texts.programmes },
      ]}
      wide
    >
      <Section title={texts.calls}>
        {calls.length > 0 ? <CallCards calls={calls} /> : <p>{texts.noCalls}</p>}
      </Section>
      <Section title={texts.about}>
        <Paragraphs text={body[locale]} />
        <DefinitionList
          items={[
            { term: texts.basis, value: <Clause text={legalBasis} /> },
            ...(agency ? [{ term: texts.agency, value: agency[locale] }] : []),
          ]}
        />
      </Section>
    </Page>
  )
}

/** Plain text as written: an empty line begins a paragraph. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} class="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </>
  )
}
