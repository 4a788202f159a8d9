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
      {list.choices.years.length === 0 && list.choices.all === 0 && list.total === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyAdvice}</EmptyState>
      ) : (
        <WorkList {...list} partTitle={texts.yourPart} />
      )}
    </Page>
  )
}
