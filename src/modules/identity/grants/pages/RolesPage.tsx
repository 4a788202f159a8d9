import type { Problem, Raw } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { DESK } from '../../next.ts'
import { paths } from '../../paths.ts'
import { roleNames } from '../../role-names.ts'
import { roles } from '../../roles.ts'
import { messages } from '../messages.ts'
import { type GrantRow, GrantTable } from './GrantTable.tsx'

export type OrganisationChoice = { id: string; name: string }
export type Refusal = 'already-held' | 'no-such-person' | 'already-ended' | 'last-administrator'

type Props = {
  formKey: string
  /** What was looked for, if anything. */
  email?: string | undefined
  found?: { id: string; name: string; grants: readonly GrantRow[] } | undefined
  organisations: readonly OrganisationChoice[]
  stewards: readonly GrantRow[]
  refusal?: Refusal | undefined
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
}

export function RolesPage({ email, found, stewards, refusal, ...form }: Props) {
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: DESK, label: texts.desk }]}
      notice={refusal && { tone: 'danger', text: texts.refusal[refusal] }}
      wide
    >
      <Section title={texts.search}>
        <Form action={paths.roles} method="get">
          <TextField name="email" label={texts.email} type="email" value={email} maxLength={254} />
          <Button kind="secondary">{texts.find}</Button>
        </Form>
        {email && !found && <p role="status">{texts.nobody(email)}</p>}
      </Section>
      {found && (
        <Section title={texts.rolesOf(found.name)}>
          {found.grants.length > 0 ? (
            <GrantTable caption={texts.rolesOf(found.name)} grants={found.grants} />
          ) : (
            <p>{texts.noRoles}</p>
          )}
          <GrantForm personId={found.id} {...form} />
        </Section>
      )}
      <Section title={texts.stewards}>
        <GrantTable caption={texts.stewards} grants={stewards} />
      </Section>
    </Page>
  )
}

type FormProps = Pick<Props, 'formKey' | 'organisations' | 'raw' | 'problems'>

function GrantForm({ personId, organisations, ...form }: FormProps & { personId: string }) {
  const texts = useMessages(messages)
  const names = useMessages(roleNames)
  return (
    <Form action={paths.roles} label={texts.grantTitle} prefix="grant" {...form}>
      <h3 class="mt-6">{texts.grantTitle}</h3>
      <input type="hidden" name="personId" value={personId} />
      <Select
        name="role"
        label={texts.role}
        options={roles.map((role) => ({ value: role, label: names[role] }))}
      />
      <Select
        name="organisationId"
        label={texts.organisation}
        hint={texts.organisationHint}
        placeholder={texts.wholeHouse}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <Button>{texts.grant}</Button>
    </Form>
  )
}
