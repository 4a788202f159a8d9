import type { Problem } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type Props = { token: string; problems?: readonly Problem[]; wrong?: boolean }

/**
 * The mail proves the mailbox, the password proves who signed up: an address may have been given by somebody else.
 * Programs that open every link of a mail do not spend it.
 */
export function ConfirmationPage({ token, problems, wrong }: Props) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.confirmTitle} lead={texts.confirmLead}>
      <Form
        action={link(paths.confirmation, { token })}
        problems={problems}
        faults={wrong ? { password: texts.confirmWrong } : undefined}
      >
        <TextField
          name="password"
          label={texts.confirmPassword}
          type="password"
          autocomplete="current-password"
          maxLength={128}
        />
        <Button>{texts.confirm}</Button>
      </Form>
      <p class="mt-6">
        <Link href={paths.signUp}>{texts.signUpAgain}</Link>
      </p>
    </Page>
  )
}

export function SpentLinkPage() {
  const texts = useMessages(messages)
  return (
    <Page title={texts.spentTitle} lead={texts.spentLead}>
      <p class="page-actions">
        <ButtonLink href={paths.signIn}>{texts.signIn}</ButtonLink>
        <ButtonLink href={paths.confirmationMail} kind="secondary">
          {texts.resend}
        </ButtonLink>
      </p>
    </Page>
  )
}
