import { type LapsedBasis, LapseNotice } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Clause } from '#ui/Clause.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Share } from '#ui/sharing/Share.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { useAddress, usePublisher } from '#ui/structured/StructuredData.tsx'
import { messages as termMessages } from '../../terms/messages.ts'
import { TermTable } from '../../terms/pages/TermTable.tsx'
import type { Term } from '../../terms/schema.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { CallCards, type CallFacts } from './CallCard.tsx'

type Props = {
  slug: string
  name: Text
  summary: Text
  body: Text
  legalBasis: string
  agency: Text | undefined
  /** The support lines of the plan that it carries out. */
  lines: readonly { code: string; name: Text; clause: string }[]
  terms: readonly Term[]
  sources: ReadonlyMap<string, Text>
  calls: readonly CallFacts[]
  /** Texts that it rests on and that hold no longer. */
  lapsed: readonly LapsedBasis[]
}

export function ProgrammePage(props: Props) {
  const { slug, name, summary, body, legalBasis, agency, calls, lines, terms, sources } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const termTexts = useMessages(termMessages)
  const address = useAddress()
  const city = usePublisher()
  return (
    <Page
      title={name[locale]}
      lead={summary[locale]}
      crumbs={[
        { href: '/', label: texts.home },
        { href: paths.programmes, label: texts.programmes },
      ]}
      about={{
        '@type': 'GovernmentService',
        name: name[locale],
        description: summary[locale],
        url: address(link(paths.programme, { slug })),
        provider: agency ? { '@type': 'GovernmentOrganization', name: agency[locale] } : city,
        audience: { '@type': 'Audience', audienceType: texts.audience },
      }}
      wide
    >
      <LapseNotice bases={props.lapsed} />
      <Section title={texts.calls}>
        {calls.length > 0 ? <CallCards calls={calls} /> : <p>{texts.noCalls}</p>}
      </Section>
      <Section title={termTexts.title} id="muc-chi">
        {terms.length === 0 ? (
          <p>{termTexts.none}</p>
        ) : (
          <>
            <p>{termTexts.lead}</p>
            <TermTable terms={terms} sources={sources} />
          </>
        )}
      </Section>
      <Section title={texts.about}>
        <Paragraphs text={body[locale]} />
        <DefinitionList
          items={[
            ...(lines.length > 0 ? [{ term: texts.line, value: <Lines lines={lines} /> }] : []),
            { term: texts.basis, value: <Clause text={legalBasis} /> },
            ...(agency ? [{ term: texts.agency, value: agency[locale] }] : []),
          ]}
        />
      </Section>
      <Share title={name[locale]} />
    </Page>
  )
}

function Lines({ lines }: Pick<Props, 'lines'>) {
  const locale = useLocale()
  return (
    <ul>
      {lines.map(({ code, name, clause }) => (
        <li key={code}>
          {name[locale]} <Clause text={clause} />
        </li>
      ))}
    </ul>
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
