import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt } from 'drizzle-orm'
import { holidays } from '#platform/calendar/holidays.ts'
import { addWorkingDays } from '#platform/calendar/working-days.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { consentHash } from './consent.ts'
import type { TypedQuestion } from './forms.ts'
import { letters } from './letters.ts'
import { paths } from './paths.ts'
import { CONFIRMATION_HOURS, KEEP_DAYS_AT_MOST, numberOf } from './rules.ts'
import { type Question, questions } from './schema.ts'
import { answerTerm } from './settings.ts'

const HOUR_MS = 60 * 60 * 1000

/** Takes a question and writes to its address; no officer sees it before whoever owns the mailbox says that it is theirs. */
export const ask = (scope: Scope, formKey: string, typed: TypedQuestion): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const { db, now, today, locale, origin } = inside
    const token = randomBytes(24).toString('base64url')
    const asked = await db
      .insert(questions)
      .values({
        id: newId(),
        topic: typed.topic || null,
        locale,
        title: typed.title,
        words: typed.words,
        askerName: typed.name,
        askerEmail: typed.email,
        mayPublish: typed.mayPublish,
        consentTo: consentHash,
        keepUntil: daysAfter(today, KEEP_DAYS_AT_MOST),
        formKey,
        tokenHash: hashOf(token),
        askedAt: now,
        changedAt: now,
      })
      .onConflictDoNothing({ target: questions.formKey })
      .returning({ id: questions.id })
    if (asked.length === 0) return
    const href = origin + localised(locale, link(paths.confirmation, { token }))
    const mail = letters[locale].confirmation({ name: typed.name, href, hours: CONFIRMATION_HOURS })
    await sendMail(inside, { to: typed.email, ...mail })
  })

/** The owner of the mailbox says that the question is theirs: from here the office's time runs. */
export const confirmQuestion = (
  scope: Scope,
  token: string,
): Promise<Outcome<Pick<Question, 'id' | 'number' | 'dueOn' | 'version'>, 'link-spent'>> =>
  inTransaction(scope, async (inside) => {
    const { db, now, today } = inside
    const [question] = await db
      .select()
      .from(questions)
      .where(
        and(eq(questions.tokenHash, hashOf(token)), gt(questions.askedAt, oldestUnconfirmed(now))),
      )
      .for('update')
    if (question?.state !== 'unconfirmed') return refused('link-spent')
    const { days } = await answerTerm(inside)
    const due = addWorkingDays(today, days, holidays)
    const confirmed = only(
      await db
        .update(questions)
        .set({
          state: 'waiting',
          tokenHash: null,
          confirmedAt: now,
          changedAt: now,
          dueOn: due.known ? due.day : null,
          version: question.version + 1,
        })
        .where(eq(questions.id, question.id))
        .returning(),
    )
    await inside.ledger.append(inside, {
      act: 'content.question-received',
      subject: subjectOf(confirmed),
      facts: { topic: confirmed.topic, consent: confirmed.consentTo, dueOn: confirmed.dueOn },
    })
    const { id, number, dueOn, version } = confirmed
    return done({ id, number, dueOn, version })
  })

/** Whether a link still waits to be used. */
export async function waitsForConfirmation({ db, now }: Scope, token: string): Promise<boolean> {
  const rows = await db
    .select({ id: questions.id })
    .from(questions)
    .where(
      and(eq(questions.tokenHash, hashOf(token)), gt(questions.askedAt, oldestUnconfirmed(now))),
    )
  return rows.length > 0
}

// The ledger forgets nothing, so it gets a number and never a person.
export const subjectOf = (question: Pick<Question, 'id' | 'number'>) => ({
  type: 'question',
  id: question.id,
  label: numberOf(question),
})

export const daysAfter = (day: string, days: number) =>
  Temporal.PlainDate.from(day).add({ days }).toString()

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
/** When a question must have been asked at the earliest, to be confirmed now. */
export const oldestUnconfirmed = (now: Date) =>
  new Date(now.getTime() - CONFIRMATION_HOURS * HOUR_MS)
