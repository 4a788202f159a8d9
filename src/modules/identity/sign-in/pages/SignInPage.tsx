import type { Problem, Raw } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type Props = {
  next: string
  done?: 'confirmed' | 'passwordChanged' | undefined
  refusal?: 'wrong' | 'codeExpired'
  raw?: Raw
  problems?: readonly Problem[]
}

export function SignInPage({ next, done, refusal, raw, problems }: Props) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.title} notice={done && texts[done]}>
      <Form
        action={paths.signIn}
        raw={raw}
        problems={problems}
        faults={refusal && { '': texts[refusal] }}
      >
        <input type="hidden" name="next" value={next} />
        <TextField
          name="email"
          label={texts.email}
          type="email"
          autocomplete="username"
          maxLength={254}
        />
        <TextField
          name="password"
          label={texts.password}
          type="password"
          autocomplete="current-password"
          maxLength={128}
        />
        <Button>{texts.submit}</Button>
      </Form>
      <ul class="mt-6 grid gap-2">
        <li>
          <Link href={paths.forgottenPassword}>{texts.forgotten}</Link>
        </li>
        <li>
          {texts.noAccount} <Link href={paths.signUp}>{texts.signUp}</Link>
        </li>
        <li>
          <Link href={paths.confirmationMail}>{texts.mailMissing}</Link>
        </li>
      </ul>
    </Page>
  )
}
