import { link } from '#platform/http/paths.ts'
import { startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { refusalToStep, type Step } from '../rules.ts'
import type { MeetingProps } from './view.ts'

/** What carries the whole meeting on: the summons, the opening, the closing, or calling it off. */
export function NextStep(props: MeetingProps) {
  const { meetingId: id, state, hat, missing, formKey, sent } = props
  const texts = useMessages(messages)
  const may = (step: Step) => refusalToStep(step, state, hat) === null
  const start = (path: Parameters<typeof link>[0], mark: string) =>
    startOf(link(path, { id }), sent, `${formKey}-${mark}`)
  if (!(['summon', 'open', 'close', 'cancel'] as const).some(may)) return null
  return (
    <Section title={texts.next}>
      {may('summon') && (
        <Form {...start(paths.summons, 's')}>
          <p>{texts.summonLead}</p>
          <p>
            <Button>{texts.summon}</Button>
          </p>
        </Form>
      )}
      {may('open') && (
        <Form {...start(paths.opening, 'o')}>
          <p role="status">{texts.missing(missing)}</p>
          <p>
            <Button>{texts.open}</Button>
          </p>
        </Form>
      )}
      {may('close') && (
        <Form {...start(paths.closing, 'c')}>
          <p>{texts.closeLead}</p>
          <p>
            <Button kind="secondary">{texts.close}</Button>
          </p>
        </Form>
      )}
      {may('cancel') && (
        <details class="mt-6" open={sent?.action === link(paths.cancellation, { id })}>
          <summary>{texts.cancel}</summary>
          <Form {...start(paths.cancellation, 'x')} prefix="cancel">
            <TextArea
              name="reason"
              label={texts.cancelReason}
              hint={texts.cancelHint}
              rows={3}
              maxLength={1000}
            />
            <p>
              <Button kind="danger">{texts.cancel}</Button>
            </p>
          </Form>
        </details>
      )}
    </Section>
  )
}
