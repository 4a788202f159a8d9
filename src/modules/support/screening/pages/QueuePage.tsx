import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { type Column, DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages as bulkMessages } from '../../bulk/messages.ts'
import { BulkBar, CaseTick } from '../../bulk/pages/BulkBar.tsx'
import { paths as bulkPaths } from '../../bulk/paths.ts'
import type { CaseClock } from '../../cases/clock.ts'
import { DownloadForms } from '../../exports/pages/DownloadForms.tsx'
import { type CaseState, caseStates } from '../../states.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { StateBadge } from './StateBadge.tsx'

export type QueueRow = {
  id: string
  number: string
  startup: string
  call: Text
  state: CaseState
  submittedAt: Date | null
  clock: CaseClock
}

type Props = {
  rows: readonly QueueRow[]
  total: number
  page: number
  pages: number
  calls: readonly { id: string; title: Text }[]
  callId: string | undefined
  state: CaseState | undefined
}

export function QueuePage({ rows, total, page, pages, calls, callId, state }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const bulkTexts = useMessages(bulkMessages)
  const filtered = (at: number) =>
    `${paths.queue}?${new URLSearchParams({
      ...(callId ? { dot: callId } : {}),
      ...(state ? { 'trang-thai': state } : {}),
      trang: String(at),
    })}`
  return (
    <Page
      title={texts.queue}
      lead={texts.queueLead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      wide
    >
      <Form
        action={paths.queue}
        method="get"
        label={texts.filterLabel}
        class="mb-6 grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]"
      >
        <Select
          name="dot"
          label={texts.columns.call}
          optional
          placeholder={texts.allCalls}
          options={calls.map(({ id, title }) => ({ value: id, label: title[locale] }))}
          value={callId}
        />
        <Select
          name="trang-thai"
          label={texts.columns.state}
          optional
          placeholder={texts.openOnly}
          options={caseStates
            .filter((each) => each !== 'draft')
            .map((each) => ({ value: each, label: texts.states[each] }))}
          value={state}
        />
        <Button kind="secondary">{texts.filter}</Button>
      </Form>
      <p role="status">{texts.total(total)}</p>
      {rows.length > 0 ? (
        <Form action={bulkPaths.bulk} method="get" label={bulkTexts.bar} class="grid gap-6">
          <DataTable
            caption={texts.queue}
            captionHidden
            columns={useColumns()}
            rows={rows}
            rowKey={(row) => row.id}
          />
          <BulkBar total={total} callId={callId} state={state} />
        </Form>
      ) : (
        <EmptyState title={texts.empty}>{texts.emptyHint}</EmptyState>
      )}
      <Pagination page={page} pages={pages} href={filtered} />
      <DownloadForms callId={callId} state={state} />
    </Page>
  )
}

function useColumns(): Column<QueueRow>[] {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { columns } = texts
  return [
    {
      title: columns.number,
      cell: ({ id, number }) => (
        <span class="flex items-center gap-2 whitespace-nowrap">
          <CaseTick id={id} number={number} />
          <Link href={link(paths.caseFile, { id })}>{number}</Link>
        </span>
      ),
    },
    { title: columns.startup, cell: ({ startup }) => startup },
    { title: columns.call, cell: ({ call }) => call[locale] },
    { title: columns.state, cell: ({ state }) => <StateBadge state={state} /> },
    {
      title: columns.sentAt,
      cell: ({ submittedAt }) => submittedAt && <Moment at={submittedAt} />,
    },
    { title: columns.next, cell: ({ clock }) => texts.actors[clock.actor] },
    { title: columns.due, cell: ({ clock }) => <DueCell clock={clock} /> },
  ]
}

function DueCell({ clock }: { clock: CaseClock }) {
  const texts = useMessages(messages)
  const { by, overdue } = clock
  if (!by || 'at' in by || !by.known) return <>–</>
  return (
    <>
      <Day on={by.day} /> {overdue && <Badge tone="danger">{texts.late}</Badge>}
    </>
  )
}
