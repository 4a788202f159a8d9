import type { Problem } from '#platform/http/form.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { keyOf } from '../secret.ts'

type Props = {
  uri: string
  codes: readonly string[]
  wrong?: boolean
  problems?: readonly Problem[]
}

export function SecondFactorSetUpPage({ uri, codes, wrong, problems }: Props) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.setUpTitle} lead={texts.setUpLead}>
      <Section title={texts.step1}>
        <p>{texts.step1Text}</p>
        <p class="my-4">
          <code class="text-lg" data-key>
            {keyOf(uri)}
          </code>
        </p>
        <p>
          <a class="link" href={uri}>
            {texts.openApp}
          </a>
        </p>
      </Section>
      <Section title={texts.step2}>
        <BackupCodes codes={codes} />
      </Section>
      <Section title={texts.step3}>
        <Form
          action={paths.secondFactorActivation}
          problems={problems}
          faults={wrong ? { code: texts.codeWrong } : undefined}
        >
          <input type="hidden" name="uri" value={uri} />
          <input type="hidden" name="codes" value={codes.join(' ')} />
          <TextField
            name="code"
            label={texts.code}
            inputmode="numeric"
            autocomplete="one-time-code"
            maxLength={20}
          />
          <Button>{texts.activate}</Button>
        </Form>
      </Section>
    </Page>
  )
}

export function BackupCodesPage({ codes }: { codes: readonly string[] }) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.codesTitle}>
      <BackupCodes codes={codes} />
      <ButtonLink href={paths.account}>{texts.back}</ButtonLink>
    </Page>
  )
}

function BackupCodes({ codes }: { codes: readonly string[] }) {
  const texts = useMessages(messages)
  return (
    <>
      <p>{texts.step2Text}</p>
      <ul class="my-4 grid grid-cols-2 gap-2 text-lg">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
