import type { Problem, Raw } from '#platform/http/form.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type Props = { raw?: Raw; problems?: readonly Problem[] }

export function ForgottenPasswordPage({ raw, problems }: Props) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Form action={paths.forgottenPassword} raw={raw} problems={problems}>
        <TextField
          name="email"
          label={texts.email}
          type="email"
          autocomplete="username"
          maxLength={254}
        />
        <Button>{texts.submit}</Button>
      </Form>
    </Page>
  )
}

export function ResetSentPage() {
  const texts = useMessages(messages)
  return (
    <Page title={texts.sentTitle} lead={texts.sentLead}>
      <p>{texts.notSeen}</p>
      <ButtonLink href={paths.forgottenPassword} kind="secondary">
        {texts.again}
      </ButtonLink>
    </Page>
  )
}
