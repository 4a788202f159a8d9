import type { PublicList } from '#platform/lists.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { feedAddress, formatsOf, subscribingTo } from '#ui/following/lists.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type Props = { lists: readonly Pick<PublicList, 'code' | 'path' | 'title' | 'calendar'>[] }

/** All that can be followed, and how. */
export function FollowPage({ lists }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Section title={texts.lists}>
        {lists.length === 0 ? (
          <p>{texts.none}</p>
        ) : (
          <DataTable
            caption={texts.lists}
            captionHidden
            rows={lists}
            rowKey={({ code }) => code}
            columns={[
              {
                title: texts.list,
                cell: ({ path, title }) => <Link href={path}>{title[locale]}</Link>,
              },
              {
                title: texts.byMail,
                cell: (list) => (
                  <Link
                    href={subscribingTo({ list, query: '' })}
                    aria-label={texts.subscribeTo(list.title[locale])}
                  >
                    {texts.subscribe}
                  </Link>
                ),
              },
              { title: texts.feeds, cell: (list) => <Feeds list={list} /> },
            ]}
          />
        )}
      </Section>
      <Section title={texts.mailTitle}>
        {texts.mail.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <Link href={paths.managing}>{texts.manage}</Link>
        </p>
      </Section>
      <Section title={texts.readerTitle}>
        <p>{texts.reader}</p>
      </Section>
      <Section title={texts.calendarTitle}>
        <p>{texts.calendar}</p>
      </Section>
    </Page>
  )
}

function Feeds({ list }: { list: Props['lists'][number] }) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return formatsOf(list).map((format, index) => (
    <span key={format}>
      {index > 0 && ' · '}
      <Link
        href={feedAddress(list, format)}
        aria-label={texts.formatOf(texts.format[format], list.title[locale])}
      >
        {texts.format[format]}
      </Link>
    </span>
  ))
}
