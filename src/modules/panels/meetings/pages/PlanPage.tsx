import type { SentForm } from '#platform/http/sent.ts'
import { startOf } from '#platform/http/sent.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/Choices.tsx'
import { MomentField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { quorums } from '../forms.ts'
import { messages as meetingTexts } from '../messages.ts'
import { paths } from '../paths.ts'
import { messages } from '../plan-messages.ts'
import { type MeetingProblem, problems } from '../refusals.ts'
import { purposes } from '../states.ts'
import { words } from '../words.ts'

type Person = { id: string; name: string }

export type PlanProps = {
  action: string
  /** The agencies to choose from, for a new meeting. */
  agencies?: readonly { id: string; name: Text }[]
  stored?: {
    purpose: string
    title: string
    basis: string
    startsAt: Date
    place: string
    quorum: string
    chair: string
    secretary: string
    members: string[]
    summoned: boolean
  }
  version?: number
  voters: readonly Person[]
  secretaries: readonly Person[]
  sent: SentForm | undefined
  formKey: string
  problem: MeetingProblem | undefined
}

/** What a secretary writes down of a meeting before it begins. */
export function PlanPage(props: PlanProps) {
  const { action, agencies, stored, version, voters, secretaries, sent, formKey, problem } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const named = useMessages(words)
  const sentences = useMessages(problems)
  const { desk, title } = useMessages(meetingTexts)
  const people = (list: readonly Person[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Page
      title={stored ? texts.changeTitle : texts.newTitle}
      lead={stored?.summoned ? texts.summonedLead : texts.lead}
      crumbs={[
        { href: '/ban-lam-viec', label: desk },
        { href: paths.meetings, label: title },
      ]}
      notice={problem && { tone: 'warning', text: sentences[problem] }}
    >
      <Form {...startOf(action, sent, formKey)} {...(version === undefined ? {} : { version })}>
        {agencies && (
          <Select
            name="agencyId"
            label={texts.agencyId}
            options={agencies.map((agency) => ({ value: agency.id, label: agency.name[locale] }))}
            value={agencies.length === 1 ? agencies[0]?.id : undefined}
          />
        )}
        <RadioGroup
          name="purpose"
          label={texts.purpose}
          options={purposes.map((value) => ({ value, label: named.purpose[value] }))}
          value={stored?.purpose ?? 'assessment'}
        />
        <TextField name="title" label={texts.name} value={stored?.title} maxLength={200} />
        <TextField
          name="basis"
          label={texts.basis}
          hint={texts.basisHint}
          value={stored?.basis}
          maxLength={300}
        />
        <MomentField name="startsAt" label={texts.startsAt} value={stored?.startsAt ?? null} />
        <TextField name="place" label={texts.place} value={stored?.place} maxLength={300} />
        <Select
          name="quorum"
          label={texts.quorum}
          hint={texts.quorumHint}
          options={quorums.map((value) => ({ value, label: value }))}
          value={stored?.quorum ?? '2/3'}
        />
        <Select name="chair" label={texts.chair} options={people(voters)} value={stored?.chair} />
        <Select
          name="secretary"
          label={texts.secretary}
          hint={texts.secretaryHint}
          options={people(secretaries)}
          value={stored?.secretary}
        />
        <CheckboxGroup
          name="members"
          label={texts.members}
          options={people(voters)}
          values={stored?.members ?? []}
        />
        <p>
          <Button>{texts.save}</Button>
        </p>
      </Form>
    </Page>
  )
}
