import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Badge } from '#ui/Badge.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { stateTones } from '../../programmes/pages/CallCard.tsx'
import { messages } from '../desk-messages.ts'
import { messages as callMessages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { ShownCallState } from '../rules.ts'

export type ManagedCall = {
  id: string
  code: string
  title: Text
  programme: Text
  state: ShownCallState
  closesAt: Date
}

export function ManagedCallsPage({ calls }: { calls: readonly ManagedCall[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const states = useMessages(callMessages).state
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={<ButtonLink href={paths.newCall}>{texts.create}</ButtonLink>}
      wide
    >
      {calls.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={calls}
          rowKey={({ id }) => id}
          columns={[
            {
              title: texts.call,
              cell: ({ id, code, title }) => (
                <Link href={link(paths.draft, { id })}>
                  {code}: {title[locale]}
                </Link>
              ),
            },
            { title: texts.programme, cell: ({ programme }) => programme[locale] },
            {
              title: texts.state,
              cell: ({ state }) => <Badge tone={stateTones[state]}>{states[state]}</Badge>,
            },
            { title: texts.closes, cell: ({ closesAt }) => <Moment at={closesAt} /> },
          ]}
        />
      )}
    </Page>
  )
}
