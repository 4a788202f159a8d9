import { EmptyState } from '#ui/EmptyState.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../desk-messages.ts'
import { type ListProps, WorkList } from './BoardPage.tsx'

/** The work of the plan that the person has a part in. */
export function TasksDeskPage(list: ListProps) {
  const texts = useMessages(messages)
  return (
    <Page
      wide
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
    >
      {list.isEmpty ? (
        <EmptyState title={texts.empty}>{texts.emptyAdvice}</EmptyState>
      ) : (
        <WorkList {...list} partTitle={texts.yourPart} />
      )}
    </Page>
  )
}
