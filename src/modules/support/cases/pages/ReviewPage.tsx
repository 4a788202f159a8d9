import { AnswerSheet, type Answers, labelOfAnswer } from '#modules/forms/index.ts'
import { faultText } from '#platform/http/faults.ts'
import type { Problem } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { Assessment } from '../../eligibility/assess.ts'
import { messages } from '../filling-messages.ts'
import { messages as caseMessages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { CaseDocument } from '../queries.ts'
import type { SendRefusal } from '../rules.ts'
import { DocumentLinks } from './DocumentLinks.tsx'
import { type FillingProps, StepPage } from './StepPage.tsx'

type Props = FillingProps & {
  version: number
  revision: number
  answers: Answers
  documents: readonly CaseDocument[]
  /** What the form still lacks, in its order. */
  problems: readonly Problem[]
  assessment: Assessment | undefined
  formKey: string
  refusal?: SendRefusal | undefined
}

/** Step 3: all answers once more, what is still open, and the one button that counts. */
export function ReviewPage(props: Props) {
  const texts = useMessages(messages)
  const common = useMessages(caseMessages)
  const { id, state, definition, answers, documents, problems, refusal } = props
  const mayTry = problems.length === 0 && (state === 'correction' || props.now <= props.deadline)
  return (
    <StepPage
      {...props}
      step="review"
      notice={refusal && { tone: 'warning', text: common.problem[refusal] }}
    >
      <p class="mb-6">{texts.reviewLead}</p>
      {problems.length > 0 && <OpenProblems {...props} />}
      {props.assessment?.overall === 'not-eligible' && (
        <Notice tone="warning" title={common.ageWarning}>
          {common.ageWarningText}
        </Notice>
      )}
      <AnswerSheet
        definition={definition}
        answers={answers}
        level={2}
        files={(field) => (
          <DocumentLinks
            caseId={id}
            documents={documents.filter((document) => document.field === field)}
          />
        )}
      />
      <div class="page-actions">
        <ButtonLink href={link(paths.form, { id })} kind="secondary">
          {texts.back}
        </ButtonLink>
        <ButtonLink href={link(paths.files, { id })} kind="secondary">
          {texts.toFiles}
        </ButtonLink>
      </div>
      {mayTry && (
        <Form
          action={link(paths.submission, { id })}
          formKey={props.formKey}
          version={props.version}
        >
          <input type="hidden" name="_base" value={String(props.revision)} />
          <Button kind="call">{state === 'correction' ? texts.sendAgain : texts.submit}</Button>
        </Form>
      )}
    </StepPage>
  )
}

function OpenProblems({ id, definition, answers, problems }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Notice tone="danger" title={texts.open}>
      <ul class="error-list">
        {problems.map((problem) => {
          const { type, label } = labelOfAnswer(definition, answers, problem.field)
          const place = type === 'file' ? paths.files : paths.form
          return (
            <li key={problem.field}>
              <Link href={`${link(place, { id })}#${problem.field}`}>{label[locale]}</Link>:{' '}
              {faultText(locale, problem)}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
