import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { paths } from '../paths.ts'
import { previewMessages } from '../preview-messages.ts'
import type { ImportProps } from './ImportPage.tsx'

/** The word that lets the chosen rows in. */
export function Confirmation({ one, tally, formKey }: ImportProps) {
  const texts = useMessages(previewMessages).confirm
  const locale = useLocale()
  return (
    <Section title={texts.title} id="confirm">
      <p>{texts.lead(formatNumber(tally.waiting, locale))}</p>
      <Form
        action={link(paths.confirmation, { id: one.id })}
        formKey={formKey()}
        version={one.version}
        class=""
      >
        <Button kind="call">{texts.send}</Button>
      </Form>
    </Section>
  )
}
