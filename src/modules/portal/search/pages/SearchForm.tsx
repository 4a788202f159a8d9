import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

export function SearchForm({ q }: { q: string }) {
  const texts = useMessages(messages)
  return (
    <search>
      <Form
        action={paths.search}
        method="get"
        prefix="search"
        class="mb-6 grid items-end gap-3 sm:grid-cols-[1fr_auto]"
      >
        <TextField name="q" label={texts.label} value={q} maxLength={200} spellcheck={false} />
        <Button>{texts.submit}</Button>
      </Form>
    </search>
  )
}
