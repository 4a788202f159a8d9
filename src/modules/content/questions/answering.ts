import { eq } from 'drizzle-orm'
import { correspondents, peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { subjectOf } from './asking.ts'
import type { TypedAnswer } from './forms.ts'
import { letters } from './letters.ts'
import { paths } from './paths.ts'
import {
  numberOf,
  refusalToAnswer,
  refusalToAssign,
  refusalToReturn,
  type StepRefusal,
} from './rules.ts'
import { type Question, questions } from './schema.ts'

export type Step<Refusal extends string = StepRefusal> = Promise<
  Outcome<{ id: string }, Refusal> | undefined
>

/** Hands a question to an officer, who is told by mail unless they took it themselves. */
export const assignQuestion = (
  scope: SignedScope,
  id: string,
  read: number | undefined,
  officerId: string,
): Step<StepRefusal | 'no-officer'> =>
  onQuestion(scope, id, async (inside, question) => {
    const refusal = refusalToAssign(question, read)
    if (refusal) return refused(refusal)
    const officers = await peopleHolding(inside, 'officer')
    const officer = officers.find((each) => each.id === officerId)
    if (!officer) return refused('no-officer')
    const state = question.state === 'waiting' ? 'assigned' : question.state
    await write(inside, question, { state, assignedTo: officerId })
    await append(inside, 'content.question-assigned', question)
    if (officerId === scope.actor.id) return done({ id })
    const { name, email, locale } = officer
    const href = inside.origin + localised(locale, link(paths.case, { id }))
    const due = question.dueOn && formatDay(question.dueOn, locale)
    const number = numberOf(question)
    await sendMail(inside, { to: email, ...letters[locale].assigned({ name, number, href, due }) })
    return done({ id })
  })

/** Writes the answer down and hands it to somebody else to let out. */
export const answerQuestion = (
  scope: SignedScope,
  id: string,
  read: number | undefined,
  { publicTitle, publicWords, answer, answerEn }: TypedAnswer,
): Step =>
  onQuestion(scope, id, async (inside, question) => {
    const refusal = refusalToAnswer(question, read)
    if (refusal) return refused(refusal)
    await write(inside, question, {
      state: 'answered',
      publicTitle,
      publicWords,
      answer,
      answerEn: answerEn || null,
      answeredBy: scope.actor.id,
      answeredAt: scope.now,
      assignedTo: question.assignedTo ?? scope.actor.id,
      reason: null,
    })
    await append(inside, 'content.question-answered', question)
    return done({ id })
  })

/** Sends an answer back to whoever wrote it, with the reason. */
export const returnAnswer = (
  scope: SignedScope,
  id: string,
  read: number | undefined,
  reason: string,
): Step =>
  onQuestion(scope, id, async (inside, question) => {
    const refusal = refusalToReturn(question, read)
    if (refusal) return refused(refusal)
    const assignedTo = question.answeredBy ?? question.assignedTo
    await write(inside, question, { state: 'assigned', assignedTo, reason })
    await append(inside, 'content.question-returned', question)
    for (const { name, email, locale } of await correspondents(
      inside,
      assignedTo && assignedTo !== scope.actor.id ? [assignedTo] : [],
    )) {
      const href = inside.origin + localised(locale, link(paths.case, { id }))
      const due = question.dueOn && formatDay(question.dueOn, locale)
      const facts = { name, number: numberOf(question), href, due, reason }
      await sendMail(inside, { to: email, ...letters[locale].returned(facts) })
    }
    return done({ id })
  })

/** Officers and leaders deal with questions; for everybody else there are none. */
export const dealsWithQuestions = ({ actor }: SignedScope): boolean =>
  holds(actor, 'officer') || holds(actor, 'leader')

export function onQuestion<Refusal extends string>(
  scope: SignedScope,
  id: string,
  steps: (inside: SignedScope, question: Question) => Step<Refusal>,
): Step<Refusal> {
  return inTransaction(scope, async (inside) => {
    if (!dealsWithQuestions(scope)) return undefined
    const [question] = await inside.db
      .select()
      .from(questions)
      .where(eq(questions.id, id))
      .for('update')
    // What nobody has confirmed may be in somebody else's name: it is not there yet.
    return question && question.state !== 'unconfirmed' ? steps(inside, question) : undefined
  })
}

export const write = async (
  scope: SignedScope,
  question: Question,
  change: Partial<Omit<Question, 'number'>>,
): Promise<Question> =>
  only(
    await scope.db
      .update(questions)
      .set({ ...change, changedAt: scope.now, version: question.version + 1 })
      .where(eq(questions.id, question.id))
      .returning(),
  )

export const append = (
  scope: SignedScope,
  act: `content.question-${string}`,
  question: Question,
  facts: Record<string, string | boolean | null> = {},
) => scope.ledger.append(scope, { act, subject: subjectOf(question), facts })
