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
  return (
    <Form
      action={link(paths.structure, { id })}
      formKey={formKey}
      version={version}
      class="button-row"
    >
      <ButtonLink href={change} kind="secondary" small>
        <Act act={texts.change} label={label} />
      </ButtonLink>
      <Button kind="quiet" name="_do" value={`up.${part}`} small>
        <Act act={texts.up} label={label} />
      </Button>
      <Button kind="quiet" name="_do" value={`down.${part}`} small>
        <Act act={texts.down} label={label} />
      </Button>
      <Button kind="danger" name="_do" value={`remove.${part}`} small>
        <Act act={texts.remove} label={label} />
      </Button>
    </Form>
  )
}

/** The words of a button that stands many times on a page: short to the eye, whole to the ear. */
export function Act({ act, label }: { act: string; label: string }) {
  const texts = useMessages(messages)
  return (
    <>
      <span aria-hidden="true">{act}</span>
      <span class="sr-only">{texts.of(act, label)}</span>
    </>
  )
}
