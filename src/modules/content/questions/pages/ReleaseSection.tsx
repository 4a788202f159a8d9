import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'
import type { QuestionCaseProps } from './QuestionCasePage.tsx'

/** The answer as it would go out, for somebody else than its writer. */
export function ReleaseSection(props: QuestionCaseProps) {
  const { question, names, leaks, own, formKey } = props
  const texts = useMessages(messages)
  const { id, version, mayPublish, answeredBy, publicTitle, publicWords, answer, answerEn } =
    question
  return (
    <Section title={texts.review} id="duyet">
      <p class="text-muted">
        {texts.writtenBy}: {(answeredBy && names.get(answeredBy)) ?? '–'}
      </p>
      <h3 class="mt-4">{texts.preview}</h3>
      <p class="font-semibold">{publicTitle}</p>
      <p class="whitespace-pre-line">{publicWords}</p>
      <p class="mt-3 whitespace-pre-line">{answer}</p>
      {answerEn && (
        <p class="mt-3 whitespace-pre-line" lang="en">
          {answerEn}
        </p>
      )}
      {mayPublish && leaks.length > 0 && (
        <Notice tone="warning" title={texts.leaks}>
          <ul class="list-disc ps-6">
            {leaks.map((leak) => (
              <li key={leak}>{leak}</li>
            ))}
          </ul>
        </Notice>
      )}
      {own ? (
        <p class="mt-4">{texts.ownAnswer}</p>
      ) : (
        <Form
          action={link(paths.release, { id })}
          formKey={`${formKey}-cb`}
          version={version}
          prefix="release"
        >
          <Button kind="call">{mayPublish ? texts.publish : texts.send}</Button>
        </Form>
      )}
      {!own && <Return {...props} />}
    </Section>
  )
}

function Return({ question, formKey, sent }: QuestionCaseProps) {
  const texts = useMessages(messages)
  const back = sent?.of === 'return' ? sent : undefined
  return (
    <details class="mt-6" open={back !== undefined}>
      <summary class="link">{texts.returnTitle}</summary>
      <Form
        action={link(paths.return, { id: question.id })}
        formKey={`${formKey}-tr`}
        version={question.version}
        raw={back?.raw}
        problems={back?.problems}
        prefix="return"
      >
        <TextArea name="reason" label={texts.field.reason} rows={3} maxLength={1_000} />
        <Button kind="secondary">{texts.returnButton}</Button>
      </Form>
    </details>
  )
}
