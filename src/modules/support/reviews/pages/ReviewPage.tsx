import type { Answers, FormDefinition } from '#modules/forms/index.ts'
import type { Rubric, Score } from '#modules/panels/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { type DocumentView, SentAnswers } from '../../screening/pages/FolderParts.tsx'
import { FoldedTask } from '../../screening/pages/Task.tsx'
import { type SentForm, startOf } from '../../screening/sent.ts'
import { messages, type ReviewProblem } from '../messages.ts'
import { paths } from '../paths.ts'
import { ScoreForm } from './ScoreForm.tsx'
import { ScoreTable } from './ScoreTable.tsx'

export type ReviewProps = {
  assignmentId: string
  version: number
  number: string
  /** Undefined where the call is judged blind. */
  startup: string | undefined
  call: Text
  /** The case as sent; nothing once it has left the review. */
  dossier:
    | { definition: FormDefinition; answers: Answers; documents: readonly DocumentView[] }
    | undefined
  rubric: Rubric
  scores: readonly Score[]
  finished: boolean
  /** The last day, where one was set. */
  dueOn: string | null
  /** Sheets of the other members, once all marks were opened. */
  others: readonly { id: string; reviewer: string; scores: readonly Score[] }[]
  formKey: string
  sent: SentForm | undefined
  problem: ReviewProblem | undefined
  done: string | undefined
}

/** A declared reviewer's page: the case, and the sheet to score it on. */
export function ReviewPage(props: ReviewProps) {
  const { number, startup, call, dossier, rubric, scores, finished, problem, done } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.caseTitle(number)}
      lead={`${startup ?? texts.blind} · ${call[locale]}`}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.title },
      ]}
      notice={
        problem ? { tone: 'warning', text: texts.problem[problem] } : done && texts.done[done]
      }
      wide
    >
      <Section title={texts.dossier}>
        {dossier ? <SentAnswers {...dossier} /> : <p>{texts.closed}</p>}
      </Section>
      <Section title={texts.scores.title} id="scores">
        {problem === 'stale' && (
          <ScoreTable caption={texts.scores.savedElsewhere} rubric={rubric} scores={scores} />
        )}
        {finished && <ScoreTable caption={texts.scores.own} rubric={rubric} scores={scores} />}
        {props.others.map((other) => (
          <ScoreTable
            key={other.id}
            caption={texts.scores.sheetOf(other.reviewer)}
            rubric={rubric}
            scores={other.scores}
          />
        ))}
        {!finished && props.dueOn && (
          <p>
            {texts.columns.due}: <Day on={props.dueOn} />
          </p>
        )}
        {!finished && dossier && <ScoreForm {...props} />}
      </Section>
      {!finished && dossier && <LateRecusal {...props} />}
    </Page>
  )
}

type RecusalProps = Pick<ReviewProps, 'assignmentId' | 'formKey' | 'sent'>

function LateRecusal({ assignmentId, formKey, sent }: RecusalProps) {
  const texts = useMessages(messages).late
  const action = link(paths.declaration, { id: assignmentId })
  return (
    <FoldedTask title={texts.title} open={sent?.action === action}>
      <p>{texts.lead}</p>
      <Form {...startOf(action, sent, `${formKey}-d`)} prefix="late">
        <input type="hidden" name="interest" value="conflict" />
        <TextArea name="reason" label={texts.reason} rows={3} />
        <p>
          <Button kind="danger">{texts.send}</Button>
        </p>
      </Form>
    </FoldedTask>
  )
}
