import type { Problem } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type Props = { wrong?: boolean; problems?: readonly Problem[] }

export function PasswordPage({ wrong, problems }: Props) {
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.changePassword}
      lead={texts.passwordLead}
      crumbs={[{ href: paths.account, label: texts.title }]}
    >
      <Form
        action={paths.accountPassword}
        problems={problems}
        faults={wrong ? { currentPassword: texts.passwordWrong } : undefined}
      >
        <TextField
          name="currentPassword"
          label={texts.currentPassword}
          type="password"
          autocomplete="current-password"
          maxLength={128}
        />
        <TextField
          name="newPassword"
          label={texts.newPassword}
          hint={texts.newPasswordHint}
          type="password"
          autocomplete="new-password"
          maxLength={128}
        />
        <Button>{texts.changePassword}</Button>
      </Form>
    </Page>
  )
}
