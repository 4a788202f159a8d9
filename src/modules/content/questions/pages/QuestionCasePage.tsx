import { cityDay } from '#platform/clock.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Badge } from '#ui/Badge.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'
import { isOpen, nameOf, type QuestionRefusal } from '../rules.ts'
import type { Question } from '../schema.ts'
import { AnswerSection } from './AnswerSection.tsx'
import { stateTones } from './QuestionDeskPage.tsx'
import { ReleaseSection } from './ReleaseSection.tsx'
import { AssignSection, DeclineSection, EraseSection, UnpublishSection } from './StepSections.tsx'

export type News = Exclude<keyof (typeof messages)['vi']['news'], 'term'>

/** Which form of the page came back, with what was typed in it. */
export type Sent = {
  of: 'assignment' | 'answer' | 'return' | 'refusal' | 'withdrawal'
  raw: Raw
  problems: readonly Problem[]
}

export type QuestionCaseProps = {
  question: Omit<Question, 'formKey' | 'tokenHash' | 'consentTo'>
  topic: Text | null
  late: boolean
  /** Who may be asked to answer, and the names behind the ids. */
  officers: readonly { id: string; name: string }[]
  names: ReadonlyMap<string, string>
  /** What is still personal in the words to be published. */
  leaks: readonly string[]
  /** The question with what is personal struck, to begin the public version with. */
  struck: { title: string; words: string }
  own: boolean
  formKey: string
  sent?: Sent | undefined
  refusal?: QuestionRefusal | 'no-officer' | undefined
  news?: News | undefined
}

/** What the reason is for, by what became of the question. */
const reasonTitle = (state: Question['state']) =>
  state === 'sent' ? 'takenOff' : state === 'declined' ? 'declined' : 'returned'

/** A question on the desk, with every step that is possible now. */
export function QuestionCasePage(props: QuestionCaseProps) {
  const { question, refusal, news } = props
  const texts = useMessages(messages)
  const owed = isOpen(question.state)
  return (
    <Page
      title={nameOf(question)}
      over={<Badge tone={stateTones[question.state]}>{texts.state[question.state]}</Badge>}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.title },
      ]}
      actions={
        question.state === 'published' &&
        question.slug && (
          <ButtonLink href={link(paths.question, { slug: question.slug })} kind="secondary">
            {texts.seePublic}
          </ButtonLink>
        )
      }
      notice={
        refusal ? { tone: 'danger', text: texts.refusal[refusal] } : news ? texts.news[news] : null
      }
    >
      {question.reason && (
        <Notice title={texts[reasonTitle(question.state)]}>
          <p class="whitespace-pre-line">{question.reason}</p>
        </Notice>
      )}
      <Facts {...props} />
      <Asked question={question} />
      {question.state === 'answered' && <ReleaseSection {...props} />}
      {owed && <AnswerSection {...props} />}
      {owed && <AssignSection {...props} />}
      {owed && <DeclineSection {...props} />}
      {question.state === 'published' && <UnpublishSection {...props} />}
      {question.erasedAt === null && <EraseSection {...props} />}
    </Page>
  )
}

function Facts({ question, topic, late, names }: QuestionCaseProps) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const { confirmedAt, dueOn, assignedTo, mayPublish, helpful, notHelpful, state } = question
  return (
    <DefinitionList
      items={[
        ...(topic ? [{ term: texts.topic, value: topic[locale] }] : []),
        ...(confirmedAt ? [{ term: texts.received, value: <Moment at={confirmedAt} /> }] : []),
        {
          term: texts.due,
          value: (
            <>
              {dueOn ? <Day on={dueOn} /> : texts.noDue}{' '}
              {late && <Badge tone="danger">{texts.late}</Badge>}
            </>
          ),
        },
        {
          term: texts.assignee,
          value: (assignedTo && names.get(assignedTo)) ?? texts.nobody,
        },
        {
          term: texts.asker,
          value: (
            <>
              {question.askerName && (
                <span class="block">
                  {question.askerName}, {question.askerEmail}
                </span>
              )}
              {mayPublish ? texts.mayPublish : texts.mayNotPublish}
            </>
          ),
        },
        ...(state === 'published'
          ? [{ term: texts.helpful, value: texts.votes(helpful, notHelpful) }]
          : []),
      ]}
    />
  )
}

function Asked({ question }: Pick<QuestionCaseProps, 'question'>) {
  const texts = useMessages(messages)
  return (
    <Section title={texts.asked}>
      {question.words === null ? (
        <p>{byTerm(question) ? texts.erased.byTerm : texts.erased.onRequest}</p>
      ) : (
        <p class="whitespace-pre-line" lang={question.locale}>
          {question.words}
        </p>
      )}
    </Section>
  )
}

const byTerm = ({ erasedAt, keepUntil }: Pick<Question, 'erasedAt' | 'keepUntil'>): boolean =>
  erasedAt !== null && cityDay(erasedAt) > keepUntil
