import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { mediaKinds } from '../kinds.ts'
import { messages } from '../messages.ts'
import { mediaPaths } from '../paths.ts'
import type { MediaSearch } from '../queries.ts'

export function LibrarySearch({ search }: { search: MediaSearch }) {
  const texts = useMessages(messages)
  const { sought, kind, condition } = search
  return (
    <Form action={mediaPaths.library} method="get" label={texts.search} class="form library-search">
      {condition && <input type="hidden" name="loc" value={condition} />}
      <TextField name="q" label={texts.search} hint={texts.searchHint} value={sought} optional />
      <Select
        name="loai"
        label={texts.kind}
        options={mediaKinds.map((each) => ({ value: each, label: texts.kinds[each] }))}
        value={kind}
        placeholder={texts.allKinds}
        optional
      />
      <Button kind="secondary">{texts.find}</Button>
    </Form>
  )
}
