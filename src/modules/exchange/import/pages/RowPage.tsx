import { Body, contentPaths, type RichText } from '#modules/content/index.ts'
import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { previewMessages } from '../preview-messages.ts'
import type { ListedRow } from '../queries.ts'
import { RowFrame } from './RowFrame.tsx'

type Props = {
  row: ListedRow
  move: string
  author: string
  categories: readonly string[]
  address: string
  summary: string
  body: RichText
}

/** One row as it was read and as it will look. */
export function RowPage({ row, move, author, categories, address, summary, body }: Props) {
  const { row: words } = useMessages(previewMessages)
  const { result, publishedAt, sameAs, articleId } = row
  const none = words.none
  return (
    <RowFrame row={row} move={move}>
      <Section title={words.facts}>
        <DefinitionList
          items={[
            { term: words.date, value: publishedAt ? <Day on={cityDay(publishedAt)} /> : none },
            { term: words.author, value: author || none },
            { term: words.categories, value: categories.join(', ') || none },
            { term: words.address, value: <span class="break-all">{address || none}</span> },
            ...(sameAs
              ? [{ term: words.same, value: <Link href={sameAs.href}>{sameAs.title}</Link> }]
              : []),
            ...(articleId && result !== 'removed'
              ? [
                  {
                    term: words.article,
                    value: (
                      <Link href={link(contentPaths.articleDraft, { id: articleId })}>
                        {row.title}
                      </Link>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section title={words.sample}>
        <p class="page-lead">{summary}</p>
        <Body text={body} lang={row.english ? 'en' : 'vi'} />
      </Section>
    </RowFrame>
  )
}
