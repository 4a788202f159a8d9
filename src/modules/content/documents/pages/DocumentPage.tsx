import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Badge } from '#ui/Badge.tsx'
import { Clause } from '#ui/Clause.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import type { DocumentKind, Relation, Standing } from '../kinds.ts'
import { messages } from '../messages.ts'

type Other = { slug: string; name: Text; relation: Relation; direction: 'to' | 'from' }

type Props = {
  number: string | null
  kind: DocumentKind
  title: Text
  summary: Text
  issuer: Text
  signer: Text | null
  issuedOn: string
  effectiveOn: string | null
  expiresOn: string | null
  standing: Standing
  fullText: string | null
  related: readonly Other[]
  citations: readonly { label: Text; clause: string; path: string }[]
}

const tones: Record<Standing, Tone> = {
  'in-force': 'success',
  'not-yet': 'info',
  'open-ended': 'info',
  expired: 'warning',
  unstated: 'neutral',
}

export function DocumentPage({ number, kind, title, summary, standing, ...rest }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const { issuer, signer, issuedOn, effectiveOn, expiresOn, fullText, related, citations } = rest
  const day = (on: string | null) => (on ? <Day on={on} /> : texts.unstated)
  return (
    <Page
      title={title[locale]}
      crumbs={[{ href: paths.documents, label: texts.title }]}
      over={[texts.kind[kind], number ?? ''].join(' ').trim()}
      {...(summary[locale] ? { lead: summary[locale] } : {})}
    >
      <DefinitionList
        items={[
          { term: texts.number, value: number ?? texts.noNumber },
          {
            term: texts.status,
            value: <Badge tone={tones[standing]}>{texts.standing[standing]}</Badge>,
          },
          { term: texts.issuer, value: issuer[locale] },
          ...(signer ? [{ term: texts.signer, value: signer[locale] }] : []),
          { term: texts.issued, value: day(issuedOn) },
          { term: texts.effective, value: day(effectiveOn) },
          ...(expiresOn ? [{ term: texts.expires, value: day(expiresOn) }] : []),
        ]}
      />
      {related.length > 0 && <RelatedSection related={related} />}
      {citations.length > 0 && (
        <Section title={texts.cited}>
          <ul class="space-y-2">
            {citations.map(({ label, clause, path }) => (
              <li key={`${path} ${clause} ${label.vi}`}>
                <Link href={path}>{label[locale]}</Link> <Clause text={clause} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={texts.fullText}>
        {fullText ? (
          <>
            {locale !== 'vi' && <p class="text-muted">{texts.onlyVietnameseText}</p>}
            <div lang="vi" class="whitespace-pre-line">
              {fullText}
            </div>
          </>
        ) : (
          <p>{texts.noText}</p>
        )}
      </Section>
    </Page>
  )
}

/** Other documents, under the word for how they stand to this one. */
function RelatedSection({ related }: Pick<Props, 'related'>) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const groups = Map.groupBy(related, (each) => texts.relation[each.relation][each.direction])
  return (
    <Section title={texts.related}>
      {[...groups].map(([word, others]) => (
        <div key={word} class="mb-6">
          <h3>{word}</h3>
          <ul class="mt-2 list-disc space-y-2 ps-6">
            {others.map(({ slug, name }) => (
              <li key={slug}>
                <Link href={link(paths.document, { slug })}>{name[locale]}</Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
