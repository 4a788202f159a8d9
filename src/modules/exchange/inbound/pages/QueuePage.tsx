import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { QueueFilter } from '../queries.ts'
import { itemStates } from '../rules.ts'
import type { ReceivedItem } from '../schema.ts'

type Props = {
  rows: readonly { item: ReceivedItem; partner: string }[]
  total: number
  pages: number
  page: number
  filter: QueueFilter
  choices: { partners: readonly { id: string; name: string }[]; kinds: readonly string[] }
}

export function QueuePage({ rows, pages, page, filter, choices }: Props) {
  const texts = useMessages(messages)
  const { queue } = texts
  const asked = { 'tinh-trang': filter.state, nguon: filter.partner, loai: filter.kind }
  return (
    <Page
      title={queue.title}
      lead={queue.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      wide
    >
      <Form
        action={paths.queue}
        method="get"
        label={queue.filter}
        class="mb-6 grid items-end gap-4 sm:grid-cols-[1fr_1fr_1fr_auto]"
      >
        <Select
          name="tinh-trang"
          label={queue.state}
          value={filter.state}
          placeholder={queue.open}
          options={itemStates.map((value) => ({ value, label: texts.stateName[value] }))}
          optional
        />
        <Select
          name="nguon"
          label={queue.from}
          value={filter.partner}
          placeholder={queue.allPartners}
          options={choices.partners.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
        <Select
          name="loai"
          label={queue.kind}
          value={filter.kind}
          placeholder={queue.allKinds}
          options={choices.kinds.map((value) => ({ value, label: texts.kindName[value] ?? value }))}
          optional
        />
        <Button kind="secondary">{queue.filter}</Button>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={queue.empty}>{queue.emptyHint}</EmptyState>
      ) : (
        <DataTable
          caption={queue.title}
          captionHidden
          rows={rows}
          rowKey={({ item }) => item.id}
          columns={[
            {
              title: queue.itemTitle,
              cell: ({ item: { id, content } }) => (
                <Link href={link(paths.item, { id })}>{content?.title.vi}</Link>
              ),
            },
            { title: queue.from, cell: ({ partner }) => partner },
            { title: queue.kind, cell: ({ item }) => texts.kindName[item.kind] ?? item.kind },
            { title: queue.state, cell: ({ item }) => <ItemState item={item} /> },
            { title: queue.changed, cell: ({ item }) => <Moment at={item.changedAt} /> },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(each) => withQuery(paths.queue, { ...asked, page: each })}
      />
    </Page>
  )
}

export function ItemState({ item }: { item: Pick<ReceivedItem, 'state' | 'pending'> }) {
  const texts = useMessages(messages)
  if (item.pending) return <Badge tone="warning">{texts.pendingName[item.pending]}</Badge>
  return (
    <Badge tone={item.state === 'waiting' ? 'info' : 'neutral'}>
      {texts.stateName[item.state]}
    </Badge>
  )
}
