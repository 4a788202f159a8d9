import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'
import type { QuestionCaseProps } from './QuestionCasePage.tsx'

export function AssignSection({ question, officers, formKey, sent }: QuestionCaseProps) {
  const texts = useMessages(messages)
  const back = sent?.of === 'assignment' ? sent : undefined
  return (
    <Section title={texts.assign} id="phan-cong">
      <Form
        action={link(paths.assignment, { id: question.id })}
        formKey={`${formKey}-pc`}
        version={question.version}
        raw={back?.raw}
        problems={back?.problems}
        prefix="assignment"
      >
        <Select
          name="officer"
          label={texts.officer}
          value={question.assignedTo}
          options={officers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button kind="secondary">{texts.assignButton}</Button>
      </Form>
    </Section>
  )
}

export function DeclineSection({ question, formKey, sent }: QuestionCaseProps) {
  const texts = useMessages(messages)
  const back = sent?.of === 'refusal' ? sent : undefined
  return (
    <Section title={texts.declineTitle} id="khong-tra-loi">
      <Form
        action={link(paths.refusal, { id: question.id })}
        formKey={`${formKey}-kt`}
        version={question.version}
        raw={back?.raw}
        problems={back?.problems}
        prefix="refusal"
      >
        <p>{texts.declineLead}</p>
        <TextArea name="reason" label={texts.field.reason} rows={3} maxLength={1_000} />
        <Button kind="danger">{texts.declineButton}</Button>
      </Form>
    </Section>
  )
}

export function UnpublishSection({ question, formKey, sent }: QuestionCaseProps) {
  const texts = useMessages(messages)
  const back = sent?.of === 'withdrawal' ? sent : undefined
  return (
    <Section title={texts.unpublishTitle} id="go">
      <Form
        action={link(paths.withdrawal, { id: question.id })}
        formKey={`${formKey}-go`}
        version={question.version}
        raw={back?.raw}
        problems={back?.problems}
        prefix="withdrawal"
      >
        <TextArea name="reason" label={texts.field.reason} rows={3} maxLength={1_000} />
        <Button kind="danger">{texts.unpublishButton}</Button>
      </Form>
    </Section>
  )
}

/** Folded away: it cannot be undone, and is rarely wanted. */
export function EraseSection({ question, formKey }: QuestionCaseProps) {
  const texts = useMessages(messages)
  return (
    <details class="mt-10" id="xoa-nguoi-hoi">
      <summary class="link">{texts.eraseTitle}</summary>
      <Form
        action={link(paths.erasure, { id: question.id })}
        formKey={`${formKey}-xoa`}
        version={question.version}
        prefix="erasure"
      >
        <p>{texts.eraseLead}</p>
        <Button kind="danger">{texts.eraseButton}</Button>
      </Form>
    </details>
  )
}
