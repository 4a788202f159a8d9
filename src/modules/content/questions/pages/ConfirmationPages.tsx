import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { CONFIRMATION_HOURS, numberOf } from '../rules.ts'

export function AskedPage() {
  const { sent } = useMessages(messages)
  return (
    <Page title={sent.title}>
      <p>{sent.text(CONFIRMATION_HOURS)}</p>
    </Page>
  )
}

/** Confirms by a press: programs that open every link of a mail confirm nothing. */
export function ConfirmPage({ token }: { token: string }) {
  const { confirming } = useMessages(messages)
  return (
    <Page title={confirming.title}>
      <Form action={link(paths.confirmation, { token })}>
        <p>{confirming.text}</p>
        <Button>{confirming.button}</Button>
      </Form>
    </Page>
  )
}

export function ConfirmedPage({ number, dueOn }: { number: number; dueOn: string | null }) {
  const { confirming } = useMessages(messages)
  const locale = useLocale()
  return (
    <Page title={confirming.doneTitle}>
      <p>{confirming.done(numberOf({ number }), dueOn && formatDay(dueOn, locale))}</p>
    </Page>
  )
}

export function SpentPage() {
  const { confirming, askLink } = useMessages(messages)
  return (
    <Page title={confirming.spentTitle}>
      <p class="mb-4">{confirming.spent}</p>
      <ButtonLink href={paths.ask}>{askLink}</ButtonLink>
    </Page>
  )
}
