import type { Problem, Raw } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type Props = { raw?: Raw; problems?: readonly Problem[] }

/** After signing up, and after asking for the mail again: both say the same, whoever the address belongs to. */
export function InboxPage({ raw, problems }: Props) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.inboxTitle} lead={texts.inboxLead}>
      <Section title={texts.resendTitle}>
        <p>{texts.resendLead}</p>
        <Form action={paths.confirmationMail} raw={raw} problems={problems}>
          <TextField
            name="email"
            label={texts.email}
            type="email"
            autocomplete="email"
            maxLength={254}
          />
          <Button kind="secondary">{texts.resend}</Button>
        </Form>
      </Section>
    </Page>
  )
}
