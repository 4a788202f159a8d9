import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type Props = {
  id: string
  version: number
  formKey: string
  /** The codes that lead to the part, as the structure's form names them. */
  part: string
  label: string
  change: string
}

/** What can be done with a part of a form: change it, move it, take it out. */
export function PartButtons({ id, version, formKey, part, label, change }: Props) {
  const texts = useMessages(messages)
  const named = (act: string) => (
    <>
      {act}
      <span class="sr-only">: {label}</span>
    </>
  )
  return (
    <Form
      action={link(paths.structure, { id })}
      formKey={formKey}
      version={version}
      class="button-row"
    >
      <ButtonLink href={change} kind="secondary" small>
        {named(texts.change)}
      </ButtonLink>
      <Button kind="quiet" name="_do" value={`up.${part}`} small>
        {named(texts.up)}
      </Button>
      <Button kind="quiet" name="_do" value={`down.${part}`} small>
        {named(texts.down)}
      </Button>
      <Button kind="danger" name="_do" value={`remove.${part}`} small>
        {named(texts.remove)}
      </Button>
    </Form>
  )
}
