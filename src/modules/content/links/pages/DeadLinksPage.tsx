import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { deskMessages } from '../../articles/desk-messages.ts'
import { paths } from '../../paths.ts'
import type { DeadLink } from '../dead.ts'
import { linkMessages } from '../messages.ts'

export function DeadLinksPage({ links }: { links: readonly DeadLink[] }) {
  const texts = useMessages(linkMessages)
  const desk = useMessages(deskMessages)
  const { columns } = texts
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[
        { href: '/ban-lam-viec', label: desk.desk },
        { href: paths.articleDesk, label: desk.title },
      ]}
      wide
    >
      {links.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneHint}</EmptyState>
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={links}
          rowKey={({ articleId, lang, target }) => `${articleId} ${lang} ${target}`}
          columns={[
            {
              title: columns.article,
              cell: ({ articleId, title }) => (
                <Link href={link(paths.articleDraft, { id: articleId })}>{title}</Link>
              ),
            },
            { title: columns.lang, cell: ({ lang }) => desk.language[lang] },
            {
              title: columns.target,
              cell: ({ target }) => <span class="break-all">{target}</span>,
            },
            { title: columns.reason, cell: ({ reason }) => texts.reason[reason] },
          ]}
        />
      )}
    </Page>
  )
}
