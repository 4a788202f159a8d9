import type { Problem } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type Props = { token: string; problems?: readonly Problem[] }

export function NewPasswordPage({ token, problems }: Props) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.newTitle} lead={texts.newLead}>
      <Form action={link(paths.newPassword, { token })} problems={problems}>
        <TextField
          name="password"
          label={texts.newPassword}
          hint={texts.newPasswordHint}
          type="password"
          autocomplete="new-password"
          maxLength={128}
        />
        <Button>{texts.change}</Button>
      </Form>
    </Page>
  )
}

export function SpentResetPage() {
  const texts = useMessages(messages)
  return (
    <Page title={texts.spentTitle} lead={texts.spentLead}>
      <ButtonLink href={paths.forgottenPassword}>{texts.again}</ButtonLink>
    </Page>
  )
}
