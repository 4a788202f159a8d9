import { and, eq, isNotNull, isNull, lt, or } from 'drizzle-orm'
import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { newId } from '#platform/ids.ts'
import { bilingual } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { findPublished } from '../queries.ts'
import { keepsEntries } from '../reach.ts'
import { entries } from '../schema.ts'
import { append } from '../writing.ts'
import { entryFaults } from './schema.ts'

/** Days after the answer for which a reader's address is kept, and days after the report where no answer came. */
const ADDRESS_KEPT_DAYS = 180
const ADDRESS_KEPT_DAYS_AT_MOST = 365

export const faultForm = z.object({
  words: field.text(1000),
  email: z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined),
    field.email().optional(),
  ),
})

export const settlementForm = z.object({
  outcome: field.choice(['fixed', 'not-a-fault']),
  answer: field.text(1000),
})

/** Keeps what a reader found wrong, for the editors. */
export const reportFault = (
  scope: Scope,
  entryId: string,
  formKey: string,
  { words, email }: z.infer<typeof faultForm>,
): Promise<Outcome<{ id: string }, never> | undefined> =>
  inTransaction(scope, async (inside) => {
    const entry = await findPublished(inside, entryId)
    if (!entry) return undefined
    const id = newId()
    const kept = await inside.db
      .insert(entryFaults)
      .values({
        id,
        entryId,
        formKey,
        words,
        email: email ?? null,
        locale: scope.locale,
        reportedAt: scope.now,
      })
      .onConflictDoNothing({ target: entryFaults.formKey })
      .returning()
    if (kept.length > 0) await append(inside, 'content.entry-fault-reported', entry)
    return done({ id })
  })

type Facts = { title: string; answer: string; fixed: boolean }

const letter = bilingual(
  ({ title, answer, fixed }: Facts) => ({
    subject: `Trả lời góp ý của bạn: ${title}`,
    text: `Chào bạn,\n\nCảm ơn bạn đã báo sai ở mục “${title}”. ${fixed ? 'Chúng tôi đã sửa.' : 'Chúng tôi đã kiểm tra và giữ nguyên thông tin.'}\n\n${answer}\n\nĐịa chỉ thư của bạn chỉ được dùng để trả lời, và sẽ được xóa sau ${ADDRESS_KEPT_DAYS} ngày.\n`,
  }),
  ({ title, answer, fixed }) => ({
    subject: `About what you reported: ${title}`,
    text: `Hello,\n\nThank you for reporting a fault in “${title}”. ${fixed ? 'We have corrected it.' : 'We have checked it and left it as it was.'}\n\n${answer}\n\nYour address was used for this answer only, and is deleted after ${ADDRESS_KEPT_DAYS} days.\n`,
  }),
)

/** Says what became of a report, and answers the reader who left an address. */
export const settleFault = (
  scope: SignedScope,
  id: string,
  { outcome, answer }: z.infer<typeof settlementForm>,
): Promise<Outcome<{ id: string }, 'already-settled'> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!keepsEntries(scope.actor)) return undefined
    const [fault] = await inside.db
      .select()
      .from(entryFaults)
      .where(eq(entryFaults.id, id))
      .for('update')
    if (!fault) return undefined
    if (fault.settledAt) return refused('already-settled')
    await inside.db
      .update(entryFaults)
      .set({ settledAt: scope.now, settledBy: scope.actor.id, outcome, answer })
      .where(eq(entryFaults.id, id))
    const [entry] = await inside.db.select().from(entries).where(eq(entries.id, fault.entryId))
    if (entry) await append(inside, 'content.entry-fault-settled', entry, { facts: { outcome } })
    if (fault.email && entry)
      await sendMail(inside, {
        to: fault.email,
        ...letter[fault.locale]({ title: entry.title.vi, answer, fixed: outcome === 'fixed' }),
      })
    return done({ id })
  })

/** Deletes the addresses of readers who were answered long ago, or whom nobody has answered. */
export async function forgetReaders({ db, now }: Scope): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000)
  await db
    .update(entryFaults)
    .set({ email: null })
    .where(
      and(
        isNotNull(entryFaults.email),
        or(
          lt(entryFaults.settledAt, before(ADDRESS_KEPT_DAYS)),
          and(open, lt(entryFaults.reportedAt, before(ADDRESS_KEPT_DAYS_AT_MOST))),
        ),
      ),
    )
}

export const open = isNull(entryFaults.settledAt)
