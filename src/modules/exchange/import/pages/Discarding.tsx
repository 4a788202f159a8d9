import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { paths } from '../paths.ts'
import { workMessages } from '../work-messages.ts'

/** The way out before anything has come in. */
export function Discarding({ id, formKey }: { id: string; formKey: string }) {
  const texts = useMessages(workMessages).discard
  return (
    <details class="mt-6">
      <summary class="link">{texts.title}</summary>
      <p>{texts.lead}</p>
      <Form action={link(paths.discarding, { id })} formKey={formKey} class="">
        <Button kind="danger">{texts.send}</Button>
      </Form>
    </details>
  )
}
