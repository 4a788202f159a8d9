import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'
import type { QuestionCaseProps } from './QuestionCasePage.tsx'

/** Where the answer is written, with the question struck for publication. */
export function AnswerSection({ question, struck, formKey, sent, refusal }: QuestionCaseProps) {
  const texts = useMessages(messages)
  const { id, version, publicTitle, publicWords, answer, answerEn } = question
  const back = sent?.of === 'answer' ? sent : undefined
  return (
    <Section title={texts.answerTitle} id="tra-loi">
      {refusal === 'stale' && back && answer && (
        <div class="mb-6">
          <h3>{texts.stored}</h3>
          <p class="whitespace-pre-line">{answer}</p>
        </div>
      )}
      <Form
        action={link(paths.answer, { id })}
        formKey={`${formKey}-tl`}
        version={version}
        raw={back?.raw}
        problems={back?.problems}
      >
        <p>{texts.answerLead}</p>
        <TextField
          name="publicTitle"
          label={texts.field.publicTitle}
          value={publicTitle ?? struck.title}
          maxLength={160}
        />
        <TextArea
          name="publicWords"
          label={texts.field.publicWords}
          value={publicWords ?? struck.words}
          rows={6}
          maxLength={4_000}
        />
        <TextArea
          name="answer"
          label={texts.field.answer}
          hint={texts.answerHint}
          value={answer}
          rows={10}
          maxLength={20_000}
        />
        <TextArea
          name="answerEn"
          label={texts.field.answerEn}
          value={answerEn}
          rows={6}
          maxLength={20_000}
          optional
        />
        <Button>{texts.answerButton}</Button>
      </Form>
    </Section>
  )
}
