import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

type Props = { reportId: string; version: number; formKey: string }

/** “Không phát sinh”: one press and the report is done. */
export function NilForm({ reportId: id, version, formKey }: Props) {
  const t = useMessages(messages)
  return (
    <Section title={t.nilTitle} id="khong-phat-sinh">
      <Form action={link(paths.nil, { id })} formKey={formKey} version={version}>
        <p>{t.nilLead}</p>
        <Button kind="secondary">{t.fileNil}</Button>
      </Form>
    </Section>
  )
}
