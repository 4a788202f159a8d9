import { isNotNull } from 'drizzle-orm'
import { peopleHolding } from '#modules/identity/index.ts'
import { holidays } from '#platform/calendar/holidays.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { calls } from '../schema.ts'
import { tableMail } from './letters.ts'
import { listClocked } from './queries.ts'
import { tableWanted } from './rules.ts'
import { reminders } from './schema.ts'

/** The reminder is about no record; the table wants an id all the same. */
const NO_RECORD = '00000000-0000-0000-0000-000000000000'

/** Tells administrators which year has no table of days off: from October on, or as soon as a case needs it. Once a month. */
export async function warnOfMissingTable(scope: Scope): Promise<void> {
  const missing = (await listClocked(scope, isNotNull(calls.publishedAt))).flatMap(
    ({ clock: { by } }) => (by && 'known' in by && !by.known ? [by.missingYear] : []),
  )
  const year = missing.toSorted()[0] ?? tableWanted(scope.today, holidays)
  if (year === null) return
  await inTransaction(scope, async (inside) => {
    const administrators = await peopleHolding(inside, 'administrator')
    if (administrators.length === 0) return
    const month = `${scope.today.slice(0, 7)}-01`
    const taken = await inside.db
      .insert(reminders)
      .values({
        subjectId: NO_RECORD,
        kind: `holidays-${year}`,
        dueOn: month,
        sentAt: scope.now,
      })
      .onConflictDoNothing()
      .returning({ id: reminders.subjectId })
    if (taken.length === 0) return
    for (const { name, email, locale } of administrators) {
      const letter = tableMail[locale]({ name, year, cases: missing.length })
      await sendMail(inside, { to: email, ...letter })
    }
  })
}
