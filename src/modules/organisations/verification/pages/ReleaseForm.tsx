import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { releaseReasons } from '../../vocabulary.ts'
import { optionsOf } from '../../words.ts'
import { messages } from '../messages.ts'
import type { OpenForm } from './WithdrawalForm.tsx'

/** Frees a code that somebody else's profile occupies, behind a fold like all that takes away. */
export function ReleaseForm(form: OpenForm & { version: number }) {
  const { release } = useMessages(messages)
  return (
    <details class="mt-4" open={form.raw !== undefined}>
      <summary class="link">{release.submit}</summary>
      <Form {...form} prefix="ma-so">
        <p>{release.about}</p>
        <RadioGroup
          name="reason"
          label={release.label}
          options={optionsOf(releaseReasons, release.reasons)}
        />
        <Button kind="danger">{release.submit}</Button>
      </Form>
    </details>
  )
}
