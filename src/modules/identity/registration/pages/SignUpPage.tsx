import type { Problem, Raw } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type Props = { formKey: string; raw?: Raw; problems?: readonly Problem[] }

export function SignUpPage({ formKey, raw, problems = [] }: Props) {
  const texts = useMessages(messages)
  const own: Record<string, string> = {}
  for (const { field, code } of problems) {
    if (field === 'consent') own.consent = texts.consentFault
    if (field === 'name' && code === 'invalid') own.name = texts.nameFault
  }
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Form action={paths.signUp} formKey={formKey} raw={raw} problems={problems} faults={own}>
        <TextField name="name" label={texts.name} autocomplete="name" maxLength={80} />
        <TextField
          name="email"
          label={texts.email}
          hint={texts.emailHint}
          type="email"
          autocomplete="email"
          maxLength={254}
        />
        <TextField
          name="password"
          label={texts.password}
          hint={texts.passwordHint}
          type="password"
          autocomplete="new-password"
          maxLength={128}
        />
        <Checkbox
          name="consent"
          label={texts.consent}
          hint={<Link href={paths.privacy}>{texts.privacy}</Link>}
        />
        <Button>{texts.submit}</Button>
      </Form>
      <p class="mt-6">
        {texts.haveAccount} <Link href={paths.signIn}>{texts.signIn}</Link>
      </p>
    </Page>
  )
}
