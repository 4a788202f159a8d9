import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Island } from '#ui/Island.tsx'
import { localised, useLocale, useMessages } from '#ui/locale.tsx'
import Suggest from '../../islands/suggest.island.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

export function SearchForm({ q }: { q: string }) {
  const texts = useMessages(messages)
  const address = localised(useLocale(), paths.suggestions)
  return (
    <search>
      <Form
        action={paths.search}
        method="get"
        prefix="search"
        class="mb-6 grid items-end gap-3 sm:grid-cols-[1fr_auto]"
      >
        <div class="relative">
          <TextField name="q" label={texts.label} value={q} maxLength={200} spellcheck={false} />
          <Island of={Suggest} name="portal/suggest" props={{ field: 'search-q', address }} />
        </div>
        <Button>{texts.submit}</Button>
      </Form>
    </search>
  )
}
