import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { CaseState } from '../../../states.ts'
import { messages as screeningMessages } from '../../messages.ts'
import { StateBadge } from '../../pages/StateBadge.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { mayReopen, type ReopenRefusal } from '../rules.ts'

type Props = {
  id: string
  number: string
  state: CaseState
  version: number
  formKey: string
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
  refusal?: ReopenRefusal | undefined
}

/** Opening a concluded case again, for the officer or leader who states the office's error. */
export function ReopeningPage({ id, number, state, version, refusal, ...form }: Props) {
  const all = useMessages(messages)
  const texts = all.reopen
  const { desk } = useMessages(screeningMessages)
  return (
    <Page
      title={texts.title(number)}
      lead={state === 'annulled' ? texts.annulled : mayReopen(state) ? texts.decided : undefined}
      over={<StateBadge state={state} />}
      crumbs={[{ href: '/ban-lam-viec', label: desk }]}
      notice={refusal && { tone: 'warning', text: all.problem[refusal] }}
    >
      {mayReopen(state) ? (
        <Form action={link(paths.reopening, { id })} version={version} {...form}>
          <TextArea name="reason" label={texts.reason} hint={texts.hint} rows={4} />
          <Button>{texts.send}</Button>
        </Form>
      ) : (
        <p>{texts.notNow}</p>
      )}
    </Page>
  )
}
