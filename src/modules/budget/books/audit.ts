import { sql } from 'drizzle-orm'
import { peopleHolding } from '#modules/identity/index.ts'
import type { Timetable } from '#platform/jobs.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { formatNumber } from '#ui/format.ts'
import { paths } from '../paths.ts'
import { messages } from './messages.ts'
import { commitmentBooks, lineBooks, unbalancedEntries } from './queries.ts'
import { checkBooks, type Difference } from './rules.ts'

/** Recomputes every balance from the postings at one instant and compares it with the records. Opens a transaction of its own. */
export const auditBooks = (scope: Scope): Promise<Difference[]> =>
  inTransaction(scope, async (inside) => {
    await inside.db.execute(sql`set transaction isolation level repeatable read, read only`)
    const lines = await lineBooks(inside)
    const commitments = await commitmentBooks(inside)
    return [
      ...(await unbalancedEntries(inside)),
      ...checkBooks(lines, commitments, { whole: true }),
    ]
  })

/** Writes down what differs and tells everybody in Finance; nobody is told that all is well. */
export async function reportBooks(scope: Scope): Promise<void> {
  const found = await auditBooks(scope)
  const [first] = found
  if (!first) return
  await inTransaction(scope, async (inside) => {
    await inside.ledger.append(inside, {
      act: 'budget.books-differ',
      subject: { type: first.of, id: first.id, label: messages.vi.kind[first.kind] },
      facts: { differences: found.length },
    })
    for (const { name, email, locale } of await peopleHolding(inside, 'finance')) {
      const texts = messages[locale]
      const list = found.map(
        ({ kind, of, id, expected, found: amount }) =>
          `- ${texts.of[of]} ${id}: ${texts.kind[kind]} (${texts.compared(formatNumber(expected, locale), formatNumber(amount, locale))})`,
      )
      const address = inside.origin + localised(locale, paths.trialBalance)
      await sendMail(inside, {
        to: email,
        subject: texts.mailSubject(found.length),
        text: texts.mail(name, list.join('\n'), address),
      })
    }
  })
}

export const timetable: readonly Timetable<Scope>[] = [
  { queue: 'budget.audit', cron: '10 3 * * *', handle: (scope) => reportBooks(scope) },
]
