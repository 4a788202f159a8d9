import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { DescribedAs } from '#ui/structured/StructuredData.tsx'
import type { NamedDocument } from '../bases.ts'
import type { GraphEdge } from '../graph.ts'
import type { DocumentKind, Standing } from '../kinds.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { DocumentGraph, type GraphNode } from './DocumentGraph.tsx'
import { CitingList, type CitingPlace } from './ImpactSection.tsx'
import { DocumentLinks } from './LapseNotice.tsx'
import { type Other, RelatedList } from './RelatedList.tsx'
import { StandingBadge } from './StandingBadge.tsx'

type Props = {
  slug: string
  number: string | null
  kind: DocumentKind
  title: Text
  summary: Text
  whoGets: Text | null
  issuer: Text
  signer: Text | null
  issuedOn: string
  effectiveOn: string | null
  /** The last day on which it holds. */
  end: string | null
  standing: Standing
  /** What stands in its place today, where it was replaced. */
  heirs: readonly NamedDocument[]
  text: string | null
  /** Nobody has checked the text against the scan. */
  isRaw: boolean
  hasFile: boolean
  related: readonly Other[]
  graph: { centre: string; nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }
  citations: readonly CitingPlace[]
  /** The same as schema.org has it. */
  structured: object
}

export function DocumentPage(props: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const { number, kind, title, summary, slug, heirs, related, citations, graph } = props
  return (
    <Page
      title={title[locale]}
      crumbs={[{ href: paths.documents, label: texts.title }]}
      over={[texts.kind[kind], number ?? ''].join(' ').trim()}
      {...(summary[locale] ? { lead: summary[locale] } : {})}
      actions={
        (props.hasFile || props.text) && (
          <>
            {props.hasFile && (
              <ButtonLink href={link(paths.file, { slug })}>{texts.file}</ButtonLink>
            )}
            {props.text && (
              <ButtonLink href={link(paths.copy, { slug })} kind="secondary">
                {texts.copy}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      {heirs.length > 0 && (
        <Notice tone="warning" title={texts.standing.expired}>
          {texts.replacedNow} <DocumentLinks documents={heirs} />.
        </Notice>
      )}
      <Facts {...props} />
      {props.whoGets && <WhoGets text={props.whoGets} />}
      {related.length > 0 && (
        <Section title={texts.related} id="van-ban-lien-quan">
          {graph.nodes.length > 1 && <DocumentGraph {...graph} />}
          <RelatedList related={related} />
        </Section>
      )}
      {citations.length > 0 && (
        <Section title={texts.cited} id="noi-dan">
          <CitingList places={citations} />
        </Section>
      )}
      <FullText {...props} />
      <DescribedAs about={props.structured} />
    </Page>
  )
}

function Facts(props: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const { number, issuer, signer, issuedOn, effectiveOn, end, standing } = props
  const day = (on: string | null) => (on ? <Day on={on} /> : texts.unstated)
  return (
    <DefinitionList
      items={[
        { term: texts.number, value: number ?? texts.noNumber },
        { term: texts.status, value: <StandingBadge {...{ standing, effectiveOn, end }} /> },
        { term: texts.issuer, value: issuer[locale] },
        ...(signer ? [{ term: texts.signer, value: signer[locale] }] : []),
        { term: texts.issued, value: day(issuedOn) },
        { term: texts.effective, value: day(effectiveOn) },
        ...(end ? [{ term: texts.expires, value: day(end) }] : []),
      ]}
    />
  )
}

function WhoGets({ text }: { text: Text }) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const own = text[locale]
  const lines = (own || text.vi).split('\n').filter((line) => line.trim() !== '')
  return (
    <Section title={texts.whoGets} id="ai-duoc-gi">
      {!own && <p class="text-muted">{texts.onlyVietnamese}</p>}
      <ul class="list-disc space-y-2 ps-6" lang={own ? locale : 'vi'}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  )
}

function FullText({ text, isRaw }: Pick<Props, 'text' | 'isRaw'>) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <Section title={texts.fullText} id="toan-van">
      {text ? (
        <>
          {locale !== 'vi' && <p class="text-muted">{texts.onlyVietnameseText}</p>}
          {isRaw && <p class="text-muted">{texts.scanned}</p>}
          <div lang="vi" class="whitespace-pre-line">
            {text}
          </div>
        </>
      ) : (
        <p>{texts.noText}</p>
      )}
    </Section>
  )
}
