import { link } from '#platform/http/paths.ts'
import { Link } from '#ui/Link.tsx'
import { localised, useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Share } from '#ui/sharing/Share.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { useAddress, usePublisher } from '#ui/structured/StructuredData.tsx'
import { Body } from '../../body/Body.tsx'
import type { Resolver } from '../../body/resolver.ts'
import type { LapsedBasis } from '../../documents/bases.ts'
import { LapseNotice } from '../../documents/pages/LapseNotice.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { PublicArticle } from '../queries.ts'
import { readIn } from '../shown.ts'

type Props = {
  article: PublicArticle
  /** What the texts point at, as far as the public may see it. */
  resolver: Resolver
  /** Whether the English says an older Vietnamese than the one that is up. */
  translationStale: boolean
  /** The number of the revision, where the newsroom looks at what is not public. */
  preview?: number
  /** Texts that it cites and that hold no longer. */
  lapsed?: readonly LapsedBasis[]
}

export function ArticlePage(props: Props) {
  const { article, resolver, translationStale, preview, lapsed = [] } = props
  const texts = useMessages(messages)
  const locale = useLocale()
  const { slug, topic } = article
  const { lang, title, summary, body, publishedAt, changedAt } = readIn(article, locale)
  const address = link(paths.article, { slug })
  const whole = useAddress()
  const publisher = usePublisher()
  return (
    <Page
      title={title}
      description={summary}
      crumbs={[{ href: paths.news, label: texts.news }]}
      over={topic?.[locale]}
      about={{
        '@type': 'NewsArticle',
        name: title,
        headline: title,
        description: summary,
        url: whole(address),
        inLanguage: lang,
        datePublished: publishedAt.toISOString(),
        dateModified: changedAt.toISOString(),
        ...(topic && { articleSection: topic[locale] }),
        publisher,
        isAccessibleForFree: true,
      }}
    >
      {preview !== undefined && <Notice tone="warning">{texts.preview(preview)}</Notice>}
      {lang !== locale && <Notice>{texts.onlyThisLanguage}</Notice>}
      {lang === 'en' && translationStale && (
        <Notice tone="warning">
          <p>{texts.translationStale}</p>
          <p>
            <a href={localised('vi', address)} class="link" hreflang="vi">
              {texts.seeOther}
            </a>
          </p>
        </Notice>
      )}
      {preview === undefined && (
        <p class="text-muted">
          {texts.published} <Moment at={publishedAt} />
          {changedAt > publishedAt && (
            <>
              {' · '}
              {texts.changed} <Moment at={changedAt} />
            </>
          )}
        </p>
      )}
      <LapseNotice bases={lapsed} />
      <article lang={lang}>
        <p class="my-6 text-xl">{summary}</p>
        <Body text={body} resolver={resolver} />
      </article>
      <p class="mt-10 print:hidden">
        {preview === undefined && (
          <>
            <Link href={link(paths.articleCopy, { slug })}>{texts.save}</Link>
            <br />
          </>
        )}
        <span class="text-muted">{texts.printHint}</span>
      </p>
      {preview === undefined && <Share title={title} />}
    </Page>
  )
}
