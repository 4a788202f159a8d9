import { useMessages } from '#ui/locale.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { SampleTag } from '#ui/SampleTag.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as planPaths } from '../../paths.ts'
import { listAddress } from '../filter.ts'
import { messages } from '../messages.ts'
import { type FilterProps, Filters } from './Filters.tsx'
import { type WorkRow, WorkTable } from './WorkTable.tsx'

export type ListProps = FilterProps & {
  rows: readonly WorkRow[]
  total: number
  /** There is nothing to list, whatever the filters. */
  isEmpty: boolean
  page: number
  pages: number
}

/** Where every task of the plan stands, for everybody. */
export function BoardPage({
  plan,
  isSample,
  ...list
}: ListProps & { plan: string; isSample: boolean }) {
  const texts = useMessages(messages)
  return (
    <Page
      wide
      title={texts.board}
      lead={texts.boardLead(plan)}
      crumbs={[{ href: planPaths.plan, label: texts.plan }]}
      over={isSample && <SampleTag />}
    >
      <WorkList {...list} />
    </Page>
  )
}

/** A list with its filters and its pages. */
export function WorkList({
  rows,
  total,
  page,
  pages,
  partTitle,
  ...filters
}: ListProps & { partTitle?: string }) {
  return (
    <>
      <Filters {...filters} />
      <WorkTable rows={rows} total={total} {...(partTitle ? { partTitle } : {})} />
      <Pagination
        page={page}
        pages={pages}
        href={(number) => listAddress(filters.path, filters.filter, number)}
      />
    </>
  )
}
