import type { Problem } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type Props = { next: string; wrong?: boolean; problems?: readonly Problem[] }

export function SecondFactorPage({ next, wrong, problems }: Props) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.codeTitle} lead={texts.codeLead}>
      <Form
        action={paths.secondFactor}
        problems={problems}
        faults={wrong ? { code: texts.codeWrong } : undefined}
      >
        <input type="hidden" name="next" value={next} />
        <TextField
          name="code"
          label={texts.code}
          hint={texts.codeHint}
          autocomplete="one-time-code"
          maxLength={40}
          spellcheck={false}
        />
        <Button>{texts.codeSubmit}</Button>
      </Form>
    </Page>
  )
}
