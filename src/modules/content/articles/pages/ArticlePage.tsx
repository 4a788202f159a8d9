import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { inLanguage, type Written } from '#platform/text/searchable.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { OnlyVietnamese } from '#ui/sharing/OnlyVietnamese.tsx'
import { Share } from '#ui/sharing/Share.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { useAddress, usePublisher } from '#ui/structured/StructuredData.tsx'
import { Body } from '../../body/Body.tsx'
import type { Resolver } from '../../body/resolver.ts'
import { paths } from '../../paths.ts'
import type { ArticleBody } from '../../schema.ts'
import { messages } from '../messages.ts'

type Props = {
  slug: string
  title: Written
  summary: Written
  body: ArticleBody
  resolver: Resolver
  topic: Text | null
  publishedAt: Date | null
  changedAt: Date
}

export function ArticlePage(props: Props) {
  const { slug, body, resolver, topic, publishedAt, changedAt, ...article } = props
  const texts = useMessages(messages)
  const locale = useLocale()
  const title = inLanguage(article.title, locale)
  const summary = inLanguage(article.summary, locale)
  const text = title.lang === 'en' && body.en ? body.en : body.vi
  const address = useAddress()
  const publisher = usePublisher()
  return (
    <Page
      title={title.text}
      description={summary.text}
      crumbs={[{ href: paths.news, label: texts.news }]}
      over={topic?.[locale]}
      about={{
        '@type': 'NewsArticle',
        name: title.text,
        headline: title.text,
        description: summary.text,
        url: address(link(paths.article, { slug })),
        inLanguage: title.lang,
        datePublished: (publishedAt ?? changedAt).toISOString(),
        dateModified: changedAt.toISOString(),
        ...(topic && { articleSection: topic[locale] }),
        publisher,
        isAccessibleForFree: true,
      }}
    >
      <OnlyVietnamese of={article.title} />
      {publishedAt && (
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
      <article lang={title.lang}>
        <p class="my-6 text-xl">{summary.text}</p>
        <Body text={text} resolver={resolver} />
      </article>
      <p class="mt-10 print:hidden">
        <Link href={link(paths.articleCopy, { slug })}>{texts.save}</Link>
        <br />
        <span class="text-muted">{texts.printHint}</span>
      </p>
      <Share title={title.text} />
    </Page>
  )
}
