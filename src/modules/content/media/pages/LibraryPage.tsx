import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { Badge } from '#ui/Badge.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { formatSize } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { endingOf } from '../kinds.ts'
import { messages } from '../messages.ts'
import { mediaPaths } from '../paths.ts'
import { conditions, type Listed, type MediaSearch } from '../queries.ts'
import { isDescribed } from '../rules.ts'
import { LibrarySearch } from './LibrarySearch.tsx'
import { Thumbnail } from './Thumbnail.tsx'

type Props = {
  media: readonly Listed[]
  total: number
  pages: number
  search: MediaSearch
  done: 'described' | 'removed' | undefined
}

/** The library as its keepers see it. */
export function LibraryPage({ media, total, pages, search, done }: Props) {
  const texts = useMessages(messages)
  const { sought, kind, condition, page = 1 } = search
  const address = (change: Record<string, string | number | undefined>) =>
    withQuery(mediaPaths.library, { q: sought, loai: kind, loc: condition, ...change })
  const tab = (view: 'all' | (typeof conditions)[number]) => ({
    href: address({ loc: view === 'all' ? undefined : view }),
    label: texts.views[view],
    current: (condition ?? 'all') === view,
  })
  const notice = done && { described: texts.describedNow, removed: texts.removed }[done]
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={<ButtonLink href={mediaPaths.upload}>{texts.add}</ButtonLink>}
      notice={notice}
      wide
    >
      <Tabs label={texts.viewsLabel} tabs={[tab('all'), ...conditions.map(tab)]} />
      <LibrarySearch search={search} />
      {condition === 'undescribed' && media.length > 0 && (
        <p class="mb-6">
          <ButtonLink href={mediaPaths.describe} kind="secondary">
            {texts.describeTitle}
          </ButtonLink>
        </p>
      )}
      <p class="text-muted">{texts.found(total)}</p>
      {media.length === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyAdvice}</EmptyState>
      ) : (
        <ul class="library">
          {media.map((each) => (
            <Item key={each.medium.id} {...each} />
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} href={(each) => address({ page: each })} />
    </Page>
  )
}

function Item({ medium, version }: Listed) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const { id, name, alt, caption, isDecorative } = medium
  const { size, mediaType, isMoving } = version
  const words = alt?.vi ?? caption?.vi
  return (
    <li class="library-item">
      <Thumbnail version={version} />
      <Link href={link(mediaPaths.medium, { id })} class="link library-name">
        {name}
      </Link>
      {words && <p lang="vi">{words}</p>}
      <p class="text-muted">
        {endingOf[mediaType].toUpperCase()} · {formatSize(size, locale)}
      </p>
      {!isDescribed(medium) && <Badge tone="warning">{texts.undescribed}</Badge>}
      {isDecorative && <Badge>{texts.decorative}</Badge>}
      {isMoving && <Badge>{texts.moving}</Badge>}
    </li>
  )
}
