import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../messages.ts'
import { mediaPaths } from '../paths.ts'
import type { MediaUse, Medium } from '../schema.ts'

type Props = { medium: Medium; version: number; formKey: string; uses: readonly MediaUse[] }

export function RemoveSection({ medium: { id }, version, formKey, uses }: Props) {
  const texts = useMessages(messages)
  return (
    <Section title={texts.removeTitle}>
      {uses.length > 0 ? (
        <p>
          {texts.removeInUse} <Link href="#uses">{texts.usesTitle}</Link>
        </p>
      ) : (
        <Form
          action={link(mediaPaths.removal, { id })}
          formKey={`${formKey}-xoa`}
          version={version}
        >
          <p>{texts.removeLead}</p>
          <Button kind="danger">{texts.remove}</Button>
        </Form>
      )}
    </Section>
  )
}
