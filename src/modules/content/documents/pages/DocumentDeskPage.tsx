import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import type { Text } from '#platform/locale.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { messages } from '../desk-messages.ts'
import { type DocumentState, documentStates, type Standing } from '../kinds.ts'
import { messages as publicMessages } from '../messages.ts'
import { paths } from '../paths.ts'
import { standingTones } from './StandingBadge.tsx'

type Line = {
  id: string
  name: Text
  state: DocumentState
  standing: Standing
  changedAt: Date
}

type Props = {
  documents: readonly Line[]
  filter: { state?: DocumentState | undefined; q?: string | undefined }
  page: number
  pages: number
}

export const stateTones = { draft: 'warning', published: 'success', withdrawn: 'neutral' } as const

export function DocumentDeskPage({ documents, filter, page, pages }: Props) {
  const texts = useMessages(messages)
  const { standing: standings, name } = useMessages(publicMessages)
  const locale = useLocale()
  const at = (change: { state?: DocumentState | undefined; page?: number }) =>
    withQuery(paths.desk, { q: filter.q, 'trang-thai': change.state, page: change.page })
  const tab = (label: string, state?: DocumentState) => ({
    href: at({ state }),
    label,
    current: filter.state === state,
  })
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={<ButtonLink href={paths.fresh}>{texts.create}</ButtonLink>}
      wide
    >
      <Tabs
        label={texts.stateColumn}
        tabs={[tab(texts.all), ...documentStates.map((state) => tab(texts.state[state], state))]}
      />
      <Form
        action={paths.desk}
        method="get"
        label={texts.find}
        class="my-6 flex flex-wrap items-end gap-4"
      >
        {filter.state && <input type="hidden" name="trang-thai" value={filter.state} />}
        <TextField name="q" label={texts.q} value={filter.q} maxLength={200} optional />
        <Button kind="secondary">{texts.find}</Button>
      </Form>
      {documents.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneAdvice}</EmptyState>
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={documents}
          rowKey={({ id }) => id}
          columns={[
            {
              title: name,
              cell: (each) => (
                <Link href={link(paths.draft, { id: each.id })}>{each.name[locale]}</Link>
              ),
            },
            {
              title: texts.stateColumn,
              cell: ({ state }) => <Badge tone={stateTones[state]}>{texts.state[state]}</Badge>,
            },
            {
              title: texts.standingColumn,
              cell: ({ standing }) => (
                <Badge tone={standingTones[standing]}>{standings[standing]}</Badge>
              ),
            },
            { title: texts.changed, cell: ({ changedAt }) => <Moment at={changedAt} /> },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(each) => at({ state: filter.state, page: each })}
      />
    </Page>
  )
}
