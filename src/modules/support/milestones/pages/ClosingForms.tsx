import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { type SentForm, startOf } from '../../screening/sent.ts'
import { closingMessages } from '../closing-messages.ts'
import { paths } from '../paths.ts'

type Props = {
  caseId: string
  accepted: boolean
  meetings: readonly { id: string; title: string; startsAt: Date }[]
  formKey: () => string
  sent: SentForm | undefined
}

/** Accepting the whole contract through its council, and ending it once it is settled. */
export function ClosingForms({ caseId, accepted, meetings, formKey, sent }: Props) {
  const locale = useLocale()
  const texts = useMessages(closingMessages)
  const at = { id: caseId }
  if (accepted)
    return (
      <Section title={texts.ending.title}>
        <p>{texts.ending.lead}</p>
        <Form action={link(paths.ending, at)} formKey={formKey()}>
          <p>
            <Button>{texts.ending.send}</Button>
          </p>
        </Form>
      </Section>
    )
  return (
    <Section title={texts.acceptance.title}>
      <p>{texts.acceptance.lead}</p>
      {meetings.length === 0 ? (
        <p>{texts.acceptance.none}</p>
      ) : (
        <Form {...startOf(link(paths.agenda, at), sent, formKey())}>
          <Select
            name="meeting"
            label={texts.acceptance.meeting}
            options={meetings.map(({ id, title, startsAt }) => ({
              value: id,
              label: `${title}, ${formatMoment(startsAt, locale)}`,
            }))}
          />
          <p>
            <Button kind="secondary">{texts.acceptance.put}</Button>
          </p>
        </Form>
      )}
      <Form action={link(paths.wholeAcceptance, at)} formKey={formKey()}>
        <p>
          <Button>{texts.acceptance.record}</Button>
        </p>
      </Form>
    </Section>
  )
}
