import type { Problem } from '#platform/http/form.ts'
import { Button, type ButtonKind } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type Fault = {
  form: 'start' | 'newCodes' | 'remove'
  wrong?: boolean
  problems?: readonly Problem[]
}
type Props = { on: boolean; fault?: Fault; refusal?: 'alreadyOn' | 'startOver' }

export function SecondFactorSettingsPage({ on, fault, refusal }: Props) {
  const texts = useMessages(messages)
  const faultOf = (form: Fault['form']) => (fault?.form === form ? fault : undefined)
  return (
    <Page
      title={texts.secondFactor}
      lead={texts.factorLead}
      crumbs={[{ href: paths.account, label: texts.title }]}
      notice={refusal && { tone: 'danger', text: texts[refusal] }}
    >
      {on ? (
        <>
          <Section title={texts.newCodes}>
            <p>{texts.newCodesLead}</p>
            <PasswordForm
              action={paths.backupCodes}
              button={texts.newCodes}
              fault={faultOf('newCodes')}
              prefix="codes"
            />
          </Section>
          <Section title={texts.remove}>
            <p>{texts.removeLead}</p>
            <PasswordForm
              action={paths.secondFactorRemoval}
              button={texts.remove}
              kind="danger"
              fault={faultOf('remove')}
              prefix="remove"
            />
          </Section>
        </>
      ) : (
        <PasswordForm
          action={paths.accountSecondFactor}
          button={texts.start}
          fault={faultOf('start')}
          prefix="start"
        />
      )}
    </Page>
  )
}

type FormProps = {
  action: string
  button: string
  kind?: ButtonKind
  prefix: string
  fault: Fault | undefined
}

/** Each change of the second factor asks for the password once more: an open screen is not enough. */
function PasswordForm({ action, button, kind, prefix, fault }: FormProps) {
  const texts = useMessages(messages)
  return (
    <Form
      action={action}
      prefix={prefix}
      problems={fault?.problems}
      faults={fault?.wrong ? { password: texts.passwordWrong } : undefined}
    >
      <TextField
        name="password"
        label={texts.currentPassword}
        type="password"
        autocomplete="current-password"
        maxLength={128}
      />
      <Button kind={kind}>{button}</Button>
    </Form>
  )
}
