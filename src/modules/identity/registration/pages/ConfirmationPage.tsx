import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

/** A button stands between the link and its effect: programs that open every link of a mail must not spend it. */
export function ConfirmationPage({ token }: { token: string }) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.confirmTitle} lead={texts.confirmLead}>
      <Form action={link(paths.confirmation, { token })}>
        <Button>{texts.confirm}</Button>
      </Form>
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
