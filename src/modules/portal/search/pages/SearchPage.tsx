import { withQuery } from '#platform/http/query-fields.ts'
import { Badge } from '#ui/Badge.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { cityParts } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Mark, type Range } from '#ui/Mark.tsx'
import { Day } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { paths } from '../../paths.ts'
import { FollowSearch } from '../../subscriptions/pages/MailPages.tsx'
import { type SearchKind, searchKinds } from '../kinds.ts'
import { messages } from '../messages.ts'
import { SearchForm } from './SearchForm.tsx'

type Marked = { text: string; ranges: Range[] }
type Hit = {
  kind: string
  id: string
  path: string
  title: Marked
  lang: 'vi' | 'en'
  snippet: Marked
  snippetLang: 'vi' | 'en'
  happenedAt: Date | null
}

type Props = {
  q: string
  kind: SearchKind | undefined
  page: number
  pages: number
  total: number
  kinds: ReadonlyMap<string, number>
  hits: readonly Hit[]
}

export function SearchPage({ q, kind, page, pages, total, kinds, hits }: Props) {
  const texts = useMessages(messages)
  const everything = [...kinds.values()].reduce((sum, each) => sum + each, 0)
  const tabs = [
    { href: withQuery(paths.search, { q }), label: texts.all, count: everything, current: !kind },
    ...searchKinds
      .filter((each) => kinds.has(each) || each === kind)
      .map((each) => ({
        href: withQuery(paths.search, { q, loai: each }),
        label: texts.kind[each],
        count: kinds.get(each) ?? 0,
        current: each === kind,
      })),
  ]
  return (
    <Page title={texts.resultsFor(q)}>
      <SearchForm q={q} />
      {everything === 0 ? (
        <EmptyState title={texts.nothing(q)}>{texts.nothingAdvice}</EmptyState>
      ) : (
        <>
          <Tabs label={texts.kinds} tabs={tabs} />
          <p class="my-4 text-muted" role="status">
            {texts.found(total)}
          </p>
          <ol class="space-y-8">
            {hits.map((hit) => (
              <HitItem key={`${hit.kind} ${hit.id}`} {...hit} />
            ))}
          </ol>
        </>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(each) => withQuery(paths.search, { q, loai: kind, page: each })}
      />
      <FollowSearch q={q} kind={kind} />
    </Page>
  )
}

function HitItem({ kind, path, title, lang, snippet, snippetLang, happenedAt }: Hit) {
  const texts = useMessages(messages)
  const known = searchKinds.find((each) => each === kind)
  return (
    <li>
      <p class="flex flex-wrap items-center gap-3 text-sm text-muted">
        {known && <Badge icon="file">{texts.kind[known]}</Badge>}
        {happenedAt && <Day on={cityParts(happenedAt).day} />}
      </p>
      <h2 class="mt-1 text-xl" lang={lang}>
        <Link href={path}>
          <Mark {...title} />
        </Link>
      </h2>
      <p lang={snippetLang}>
        <Mark {...snippet} />
      </p>
    </li>
  )
}
