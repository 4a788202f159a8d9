import { organisationWords, type Sector, sectors } from '#modules/organisations/index.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { CheckboxGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { NumberField } from '#ui/fields/NumberField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import type { ProfileRefusal } from '../actions.ts'
import { messages } from '../messages.ts'
import type { ReviewerProfile, ReviewerTie } from '../schema.ts'
import { type FormBack, OwnTies } from './OwnTies.tsx'

export type ProfileProps = {
  profile: ReviewerProfile | undefined
  ties: readonly (ReviewerTie & { organisation: Text })[]
  organisations: readonly { id: string; name: Text }[]
  formKey: string
  /** The form that came back, by the address it was sent to. */
  back?: FormBack | undefined
  refusal?: ProfileRefusal | undefined
  done?: string | undefined
}

export function ProfilePage(props: ProfileProps) {
  const { refusal, done } = props
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      notice={
        refusal ? { tone: 'warning', text: texts.problem[refusal] } : done && texts.done[done]
      }
    >
      <Section title={texts.profile}>
        <ProfileForm {...props} />
      </Section>
      <Section title={texts.ties}>
        <p>{texts.tiesLead}</p>
        <OwnTies {...props} />
      </Section>
    </Page>
  )
}

const USUAL_CAPACITY = 10

function ProfileForm({ profile, organisations, formKey, back }: ProfileProps) {
  const locale = useLocale()
  const { label, hint, save } = useMessages(messages)
  const { sector } = useMessages(organisationWords)
  const mine = back?.action === paths.profile ? back : undefined
  const known = (code: string): code is Sector => sectors.some((each) => each === code)
  return (
    <Form
      action={paths.profile}
      formKey={mine?.formKey ?? formKey}
      version={profile?.version ?? 0}
      raw={mine?.raw}
      problems={mine?.problems}
    >
      <CheckboxGroup
        name="fields"
        label={label.fields}
        options={sectors.map((value) => ({ value, label: sector[value] }))}
        values={(profile?.fields ?? []).filter(known)}
        optional
      />
      <TextField
        name="employer"
        label={label.employer}
        hint={hint.employer}
        value={profile?.employer}
        optional
      />
      <Select
        name="employerId"
        label={label.employerId}
        options={organisations.map(({ id, name }) => ({ value: id, label: name[locale] }))}
        value={profile?.employerId}
        optional
      />
      <NumberField
        name="capacity"
        label={label.capacity}
        value={profile?.capacity ?? USUAL_CAPACITY}
      />
      <p>
        <Button>{save}</Button>
      </p>
    </Form>
  )
}
