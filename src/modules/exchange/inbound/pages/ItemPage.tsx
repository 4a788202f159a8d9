import { link } from '#platform/http/paths.ts'
import type { SentForm } from '#platform/http/sent.ts'
import type { Text } from '#platform/locale.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { Shown } from '../incoming.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { ItemRefusal } from '../rules.ts'
import type { ReceivedItem } from '../schema.ts'
import { ItemActs } from './ItemActs.tsx'
import { ItemState } from './QueuePage.tsx'

export type ItemDone = 'linkedDone' | 'refusedDone' | 'settledDone' | 'draftedDone'

export type ItemProps = {
  item: ReceivedItem
  content: Shown
  partner: string
  /** The page of the draft it became. */
  article: string | undefined
  topics: readonly { code: string; name: Text }[]
  formKey: string
  sent: SentForm | undefined
  refusal: ItemRefusal | undefined
  done: ItemDone | undefined
}

export function ItemPage(props: ItemProps) {
  const { item, content, partner, article, refusal, done } = props
  const texts = useMessages(messages)
  const own = texts.item
  const { title, summary, text, link: where, publishedAt, happens } = content
  return (
    <Page
      title={title.vi}
      lead={summary.vi}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.queue, label: texts.queue.title },
      ]}
      over={<ItemState item={item} />}
      notice={refusal ? { tone: 'danger', text: texts.itemRefusal[refusal] } : done && own[done]}
    >
      {item.pending && <Notice tone="warning">{own[item.pending]}</Notice>}
      {item.duplicateOf && item.state === 'duplicate' && (
        <Notice>
          {own.duplicate}{' '}
          <Link href={link(paths.item, { id: item.duplicateOf })}>{own.seeFirst}</Link>
        </Notice>
      )}
      <DefinitionList
        items={[
          { term: own.from, value: partner },
          ...(where
            ? [
                {
                  term: own.link,
                  value: (
                    <a class="link break-all" href={where} rel="noreferrer">
                      {where}
                    </a>
                  ),
                },
              ]
            : []),
          ...(publishedAt ? [{ term: own.published, value: <Moment at={publishedAt} /> }] : []),
          ...(happens ? [{ term: own.happens, value: <Moment at={happens.startsAt} /> }] : []),
          ...(happens?.place ? [{ term: own.place, value: happens.place }] : []),
          ...(item.reason ? [{ term: own.reason, value: texts.reasonName[item.reason] }] : []),
          ...(item.note ? [{ term: own.note, value: item.note }] : []),
        ]}
      />
      {article && (
        <p>
          <Link href={article}>{own.article}</Link>
        </p>
      )}
      {text && (
        <Section title={own.text}>
          <p class="whitespace-pre-line">{text.vi}</p>
        </Section>
      )}
      <ItemActs {...props} />
    </Page>
  )
}
