import { link } from '#platform/http/paths.ts'
import { standingEntry } from '#platform/ledger/read.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { done, refused } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { fold, slugOf } from '#platform/text/fold.ts'
import { append, onQuestion, type Step, write } from './answering.ts'
import { daysAfter } from './asking.ts'
import { unpublishedGone } from './erasing.ts'
import { letters } from './letters.ts'
import { paths } from './paths.ts'
import { namesIn, personalDataIn } from './personal-data.ts'
import {
  type ClosingRefusal,
  KEEP_DAYS_AFTER_ANSWER,
  numberOf,
  refusalToClose,
  refusalToDecline,
  refusalToUnpublish,
  type StepRefusal,
} from './rules.ts'
import type { Question } from './schema.ts'

/** Lets an answer out: to the asker, and to everybody where the asker agreed. Somebody else than its writer does it. */
export const releaseAnswer = (
  scope: SignedScope,
  id: string,
  read: number | undefined,
): Step<ClosingRefusal> =>
  onQuestion(scope, id, async (inside, question) => {
    const leaks = leaksOf(question).length > 0
    const refusal = refusalToClose(question, { read, by: scope.actor.id, leaks })
    if (refusal) return refused(refusal)
    const state = question.mayPublish ? 'published' : 'sent'
    const slug = question.mayPublish ? (question.slug ?? addressOf(question)) : null
    const words = [question.publicTitle, question.publicWords, question.answer].join(' ')
    const released = await close(inside, question, { state, slug, folded: fold(words) })
    await append(inside, `content.question-${state}`, released, { topic: question.topic })
    await tellAsker(inside, released)
    return done({ id })
  })

/** Says to the asker why the question is not answered here. */
export const declineQuestion = (
  scope: SignedScope,
  id: string,
  read: number | undefined,
  reason: string,
): Step =>
  onQuestion<StepRefusal>(scope, id, async (inside, question) => {
    const refusal = refusalToDecline(question, read)
    if (refusal) return refused(refusal)
    const { askerName: name, askerEmail, title } = question
    await close(inside, question, { state: 'declined', reason })
    await append(inside, 'content.question-declined', question)
    if (name && askerEmail) {
      const facts = { name, title: title ?? '', number: numberOf(question), reason }
      await sendMail(inside, { to: askerEmail, ...letters[question.locale].refusal(facts) })
    }
    return done({ id })
  })

/** Takes a published question out of the public's sight. The asker keeps the answer that was mailed. */
export const unpublishQuestion = (
  scope: SignedScope,
  id: string,
  read: number | undefined,
  reason: string,
): Step =>
  onQuestion<StepRefusal>(scope, id, async (inside, question) => {
    const refusal = refusalToUnpublish(question, read)
    if (refusal) return refused(refusal)
    const published = await standingEntry(inside, id, ['content.question-published'])
    const gone = question.erasedAt ? unpublishedGone : {}
    await write(inside, question, { ...gone, state: 'sent', reason })
    await inside.ledger.append(inside, {
      act: 'content.question-withdrawn',
      subject: { type: 'question', id, label: numberOf(question) },
      facts: { reason },
      corrects: published?.id ?? null,
    })
    return done({ id })
  })

/** What is personal in the words that everybody would read. An answer may name the office's own telephone and address. */
export const leaksOf = (question: Question): string[] => [
  ...new Set([
    ...[question.publicTitle, question.publicWords].flatMap((text) =>
      personalDataIn(text ?? '', question.askerName),
    ),
    ...[question.answer, question.answerEn].flatMap((text) =>
      namesIn(text ?? '', question.askerName),
    ),
  ]),
]

const close = (
  scope: SignedScope,
  question: Question,
  change: Pick<Question, 'state'> & Partial<Pick<Question, 'slug' | 'folded' | 'reason'>>,
) => {
  const end = daysAfter(scope.today, KEEP_DAYS_AFTER_ANSWER)
  return write(scope, question, {
    ...change,
    closedBy: scope.actor.id,
    closedAt: scope.now,
    keepUntil: end < question.keepUntil ? end : question.keepUntil,
  })
}

const addressOf = (question: Question): string =>
  [`ch-${question.number}`, slugOf(question.publicTitle ?? '')].filter(Boolean).join('-')

async function tellAsker(scope: SignedScope, question: Question): Promise<void> {
  const { askerName: name, askerEmail, locale, title, slug } = question
  if (!name || !askerEmail) return
  const answer = (locale === 'en' && question.answerEn) || question.answer || ''
  const href = slug && scope.origin + localised(locale, link(paths.question, { slug }))
  const facts = { name, number: numberOf(question), title: title ?? '', answer, href }
  await sendMail(scope, { to: askerEmail, ...letters[locale].answer(facts) })
}
