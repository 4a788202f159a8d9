import { withQuery } from '#platform/http/query-fields.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { paths } from '../../paths.ts'
import { FollowSearch } from '../../subscriptions/pages/MailPages.tsx'
import { type Asked, addressOf } from '../asked.ts'
import type { Found } from '../find.ts'
import type { Standing } from '../gaps/queries.ts'
import { searchKinds } from '../kinds.ts'
import { messages } from '../messages.ts'
import type { OwnThing } from '../own.ts'
import type { Meant } from '../slips.ts'
import { FilterForm } from './FilterForm.tsx'
import { GapNote, HitItem, MeantTitles, OwnThings } from './Results.tsx'
import { SearchForm } from './SearchForm.tsx'

type Props = Asked & {
  found: Found
  /** Other ways of saying it that were looked for too. */
  also: readonly string[]
  own: readonly OwnThing[]
  meant: readonly Meant[]
  standing: Standing | undefined
}

export function SearchPage({ q, cut, filters, page, found, also, own, meant, standing }: Props) {
  const texts = useMessages(messages)
  const { total, more, counted, pages, facets, hits } = found
  const narrowed = Object.values(filters).some(Boolean)
  const nothing = total === 0 && !narrowed
  return (
    <Page title={texts.resultsFor(q)} notice={cut ? { tone: 'warning', text: texts.cut } : null}>
      <SearchForm q={q} />
      {also.length > 0 && (
        <p class="text-muted">
          {texts.also} {also.join(', ')}
        </p>
      )}
      <OwnThings things={own} />
      {!nothing && <KindTabs q={q} filters={filters} found={found} />}
      {!nothing && <FilterForm q={q} filters={filters} facets={facets} counted={counted} />}
      {total > 0 && (
        <p class="my-4 text-muted" role="status">
          {texts.found(total, more)}
        </p>
      )}
      {nothing && own.length === 0 && (
        <EmptyState title={texts.nothing(q)}>
          {standing ? <GapNote standing={standing} /> : texts.nothingAdvice}
        </EmptyState>
      )}
      {total === 0 && narrowed && (
        <EmptyState title={texts.nothingFiltered}>{texts.nothingFilteredAdvice}</EmptyState>
      )}
      <MeantTitles titles={meant} />
      <ol class="space-y-8">
        {hits.map((hit) => (
          <HitItem key={`${hit.kind} ${hit.id}`} {...hit} />
        ))}
      </ol>
      <Pagination
        page={page}
        pages={pages}
        href={(each) => withQuery(paths.search, addressOf(q, filters, each))}
      />
      <FollowSearch q={q} kind={filters.kind} />
    </Page>
  )
}

/** Where counting stopped, a figure would be wrong, and every kind is offered. */
function KindTabs({ q, filters, found }: Pick<Props, 'q' | 'filters' | 'found'>) {
  const texts = useMessages(messages)
  const { counted, facets } = found
  const everything = Object.values(facets.kinds).reduce((sum, each) => sum + each, 0)
  const tabs = [undefined, ...searchKinds]
    .filter((kind) => !kind || !counted || kind === filters.kind || facets.kinds[kind])
    .map((kind) => {
      const count = kind ? (facets.kinds[kind] ?? 0) : everything
      return {
        href: withQuery(paths.search, addressOf(q, { ...filters, kind })),
        label: kind ? texts.kind[kind] : texts.all,
        current: kind === filters.kind,
        ...(counted ? { count } : {}),
      }
    })
  return <Tabs label={texts.kinds} tabs={tabs} />
}
