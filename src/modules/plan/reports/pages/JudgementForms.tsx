import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { SentForm } from './ReportForm.tsx'

type Props = { reportId: string; version: number; formKey: string; sent: SentForm | undefined }

/** The receiving office accepts, or gives back with a reason. */
export function JudgementForms({ reportId: id, version, formKey, sent }: Props) {
  const t = useMessages(messages)
  const action = link(paths.sendingBack, { id })
  const back = sent?.action === action ? sent : undefined
  return (
    <>
      <Section title={t.acceptTitle}>
        <Form action={link(paths.acceptance, { id })} formKey={formKey} version={version}>
          <p>{t.acceptLead}</p>
          <Button kind="call">{t.accept}</Button>
        </Form>
      </Section>
      <Section title={t.sendBack}>
        <Form
          action={action}
          formKey={back?.formKey ?? formKey}
          version={back?.problems ? (back.version ?? version) : version}
          raw={back?.raw}
          problems={back?.problems}
        >
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={4} maxLength={2000} />
          <Button kind="secondary">{t.sendBack}</Button>
        </Form>
      </Section>
    </>
  )
}
