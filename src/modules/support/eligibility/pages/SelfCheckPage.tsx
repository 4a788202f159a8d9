import { type LapsedBasis, LapseNotice } from '#modules/content/index.ts'
import type { Raw } from '#platform/http/form.ts'
import type { Crumb } from '#ui/Breadcrumbs.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { Assessment, Criterion } from '../assess.ts'
import { messages } from '../messages.ts'
import type { AnswerProblem, Question } from '../questions.ts'
import { CriteriaList, JudgementList } from './CriteriaList.tsx'
import { QuestionField } from './QuestionField.tsx'

type Props = {
  title: string
  /** Other words than those of a call's self-check. */
  lead?: string
  overall?: Record<Assessment['overall'], string>
  /** The criteria, where no other page lists them. */
  criteria?: readonly Criterion[]
  /** Texts that the criteria rest on and that hold no longer. */
  lapsed?: readonly LapsedBasis[]
  crumbs: readonly Crumb[]
  action: string
  questions: readonly Question[]
  raw: Raw
  problems: readonly AnswerProblem[]
  /** Absent until something was answered, or while an answer cannot be read. */
  result?: { assessment: Assessment; today: string; next?: Crumb | undefined } | undefined
}

const tones = { eligible: 'success', 'not-eligible': 'warning', unknown: 'info' } as const

/** Eligibility without an account: a form whose address is the whole state. */
export function SelfCheckPage(props: Props) {
  const texts = useMessages(messages)
  const { title, lead, overall, criteria, crumbs, action, questions, raw, problems, result } = props
  return (
    <Page title={`${texts.title}: ${title}`} lead={lead ?? texts.lead} crumbs={crumbs}>
      <LapseNotice bases={props.lapsed ?? []} />
      {result && <Result {...result} overall={overall ?? texts.overall} />}
      {criteria && !result && (
        <Section title={texts.criteria}>
          <CriteriaList criteria={criteria} />
        </Section>
      )}
      <Section title={texts.answers}>
        {lead && <p>{texts.lead}</p>}
        <Form
          action={action}
          method="get"
          raw={raw}
          faults={Object.fromEntries(
            problems.map(({ field, code }) => [field, texts.faults[code]]),
          )}
        >
          {questions.map((question) => (
            <QuestionField key={question.fact} question={question} />
          ))}
          <Button>{texts.check}</Button>
        </Form>
      </Section>
    </Page>
  )
}

type ResultProps = NonNullable<Props['result']> & { overall: NonNullable<Props['overall']> }

function Result({ assessment, today, next, overall }: ResultProps) {
  const texts = useMessages(messages)
  return (
    <Section title={texts.result}>
      <Notice tone={tones[assessment.overall]} title={overall[assessment.overall]}>
        {texts.asOf} <Day on={today} />. {texts.share}
      </Notice>
      <JudgementList judgements={assessment.judgements} />
      {next && assessment.overall !== 'not-eligible' && (
        <div class="page-actions">
          <ButtonLink href={next.href} kind="call">
            {next.label}
          </ButtonLink>
        </div>
      )}
    </Section>
  )
}
