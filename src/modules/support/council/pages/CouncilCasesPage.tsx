import { meetingPaths, meetingProblems } from '#modules/panels/index.ts'
import { type SentForm, startOf } from '#platform/http/sent.ts'
import type { Text } from '#platform/locale.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { CheckboxGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { CouncilRefusal } from '../actions.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

export type ReadyCall = {
  id: string
  title: Text
  cases: readonly { id: string; number: string; startup: string }[]
}

type Props = {
  calls: readonly ReadyCall[]
  meetings: readonly { id: string; title: string; startsAt: Date }[]
  sent: SentForm | undefined
  formKey: string
  problem: CouncilRefusal | undefined
}

/** The cases that a council can take up, and the meeting to put them on. */
export function CouncilCasesPage({ calls, meetings, sent, formKey, problem }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const sentences = { ...useMessages(meetingProblems), ...texts.problem }
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: meetingPaths.meetings, label: texts.meetings },
      ]}
      actions={
        <ButtonLink href={meetingPaths.newMeeting} kind="secondary">
          {texts.plan}
        </ButtonLink>
      }
      notice={problem && { tone: 'warning', text: sentences[problem] }}
    >
      {calls.length === 0 && <EmptyState title={texts.empty}>{texts.emptyHint}</EmptyState>}
      {calls.length > 0 && meetings.length === 0 && <p class="mb-4">{texts.noMeeting}</p>}
      {calls.length > 0 && (
        <Form {...startOf(paths.cases, sent, formKey)}>
          {calls.map(({ id, title, cases }, index) => (
            <CheckboxGroup
              key={id}
              name="cases"
              {...(index === 0 ? {} : { id: `cases-${id}` })}
              label={texts.cases(title[locale])}
              options={cases.map((kase) => ({
                value: kase.id,
                label: texts.case(kase.number, kase.startup),
              }))}
            />
          ))}
          <Select
            name="meeting"
            label={texts.meeting}
            hint={texts.meetingHint}
            options={meetings.map((meeting) => ({
              value: meeting.id,
              label: `${meeting.title}, ${formatMoment(meeting.startsAt, locale)}`,
            }))}
          />
          <p>
            <Button>{texts.send}</Button>
          </p>
        </Form>
      )}
    </Page>
  )
}
