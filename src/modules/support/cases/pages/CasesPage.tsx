import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as programmePaths } from '../../programmes/paths.ts'
import { type CaseState, nextActor } from '../../states.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { messages as progressMessages } from '../progress-messages.ts'
import { CaseStateBadge } from './CaseProgress.tsx'

export type CaseLine = {
  id: string
  number: string | null
  call: Text
  startup: Text | undefined
  state: CaseState
  closesAt: Date
}

export function CasesPage({ cases }: { cases: readonly CaseLine[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const progress = useMessages(progressMessages)
  const seeCalls = (
    <ButtonLink href={programmePaths.programmes} kind="secondary">
      {texts.seeCalls}
    </ButtonLink>
  )
  return (
    <Page
      title={texts.title}
      lead={texts.listLead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={cases.length > 0 && seeCalls}
      wide
    >
      {cases.length === 0 ? (
        <EmptyState title={texts.none} action={seeCalls}>
          {texts.noneAdvice}
        </EmptyState>
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={cases}
          rowKey={({ id }) => id}
          columns={[
            {
              title: texts.number,
              cell: ({ id, number }) => (
                <Link href={link(paths.case, { id })}>{number ?? texts.draftName}</Link>
              ),
            },
            { title: texts.call, cell: ({ call }) => call[locale] },
            { title: texts.startup, cell: ({ startup }) => startup?.[locale] },
            { title: texts.state, cell: ({ state }) => <CaseStateBadge state={state} /> },
            {
              title: texts.next,
              cell: ({ state, closesAt }) => (
                <>
                  {progress.actors[nextActor(state, false)]} {progress.does[state]}
                  {state === 'draft' && (
                    <span class="step-note">
                      <Moment at={closesAt} />
                    </span>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </Page>
  )
}
