import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import {
  answers,
  type EntryFilter,
  filterAddress,
  isFiltered,
  openings,
  times,
} from '../filters.ts'
import { type FilterField, isFilter } from '../kinds/field.ts'
import type { Kind } from '../kinds/kind.ts'
import { messages } from '../messages.ts'
import { listPath, paths } from '../paths.ts'
import type { Counts } from '../queries.ts'
import type { Names } from '../references.ts'
import type { Entry } from '../schema.ts'
import { EntryCards } from './EntryCard.tsx'

type Props = {
  kind: Kind
  filter: EntryFilter
  counts: Counts
  rows: readonly Entry[]
  names: Names
  total: number
  page: number
  pages: number
  today: string
}

export function ListPage(props: Props) {
  const { kind, filter, rows, names, total, page, pages, today } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const address = (change: Record<string, string | number | undefined>) =>
    withQuery(listPath(kind), { ...filterAddress(kind, filter), ...change })
  return (
    <Page
      title={kind.plural[locale]}
      lead={kind.lead[locale]}
      actions={
        kind.proposedBy.length > 0 && (
          <ButtonLink href={link(paths.newOwn, { kind: kind.code })} kind="secondary">
            {texts.propose}
          </ButtonLink>
        )
      }
      wide
    >
      <StandingTabs kind={kind} filter={filter} address={address} />
      <Filters {...props} />
      <p role="status" class="mt-6 mb-4">
        {texts.found(total)}
      </p>
      {rows.length > 0 ? (
        <EntryCards entries={rows} names={names} today={today} level={2} mixed={false} />
      ) : (
        <EmptyState
          title={texts.emptyTitle}
          action={
            isFiltered(filter) && (
              <ButtonLink href={listPath(kind)} kind="secondary">
                {texts.clear}
              </ButtonLink>
            )
          }
        >
          {texts.empty}
        </EmptyState>
      )}
      <Pagination page={page} pages={pages} href={(each) => address({ page: each })} />
    </Page>
  )
}

type TabProps = Pick<Props, 'kind' | 'filter'> & {
  address: (change: Record<string, string | undefined>) => string
}

/** What is to come and what is over, for things with an end. */
function StandingTabs({ kind, filter, address }: TabProps) {
  const texts = useMessages(messages)
  if (kind.happens)
    return (
      <Tabs
        label={texts.when}
        tabs={times.map((time) => ({
          href: address({ khi: time === 'sap-toi' ? undefined : time }),
          label: texts.time[time],
          current: (filter.time ?? 'sap-toi') === time,
        }))}
      />
    )
  if (!kind.closing) return null
  return (
    <Tabs
      label={texts.state}
      tabs={openings.map((opening) => ({
        href: address({ han: opening === 'con-han' ? undefined : opening }),
        label: texts.opening[opening],
        current: (filter.opening ?? 'con-han') === opening,
      }))}
    />
  )
}

function Filters({ kind, filter, counts }: Props) {
  const texts = useMessages(messages)
  return (
    <Form
      action={listPath(kind)}
      method="get"
      label={texts.filter}
      class="grid gap-4 sm:grid-cols-2 sm:items-end lg:grid-cols-4"
    >
      {filter.time && <input type="hidden" name="khi" value={filter.time} />}
      {filter.opening && <input type="hidden" name="han" value={filter.opening} />}
      <TextField name="q" label={texts.q} value={filter.q} maxLength={100} optional />
      {kind.fields.filter(isFilter).map((field) => (
        <FilterSelect
          key={field.code}
          field={field}
          value={filter.chosen[field.code]}
          counts={counts[field.code] ?? {}}
        />
      ))}
      <Button kind="secondary">{texts.show}</Button>
    </Form>
  )
}

type SelectProps = {
  field: FilterField
  value: string | undefined
  counts: Record<string, number>
}

function FilterSelect({ field, value, counts }: SelectProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const words = { co: texts.yes, khong: texts.no }
  const options =
    field.type === 'yesNo'
      ? answers.map((answer) => ({ value: answer, label: words[answer] }))
      : field.options.map((each) => ({ value: each.value, label: each.label[locale] }))
  return (
    <Select
      name={field.filter}
      label={field.label[locale]}
      value={value}
      placeholder={texts.all}
      options={options.map((each) => ({
        ...each,
        label: texts.choice(each.label, counts[each.value] ?? 0),
      }))}
      optional
    />
  )
}
