import { and, asc, eq, gte, isNotNull, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import { correspondents } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Timetable } from '#platform/jobs.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { published } from '../conditions.ts'
import { forgetReaders } from '../faults/actions.ts'
import { paths } from '../paths.ts'
import { forget } from '../proposals/withdrawing.ts'
import { standingOn } from '../rules.ts'
import { type Entry, entries } from '../schema.ts'
import { append } from '../writing.ts'
import { issueKey, LETTER_DAYS } from './actions.ts'
import { entryLetters } from './schema.ts'

/** Days without a confirmation after which a page about a person is deleted. */
export const PERSON_KEPT_DAYS = 365

const BATCH = 500

type Facts = { name: string; title: string; day: string; confirm: string; change: string }

const letter = bilingual(
  ({ name, title, day, confirm, change }: Facts) => ({
    subject: `Thông tin này còn đúng không: ${title}`,
    text: `Kính gửi ${name},\n\nMục “${title}” trên cổng thông tin cần được xác nhận lại từ ngày ${day}. Nếu mọi điều vẫn đúng, hãy mở địa chỉ sau và bấm “Vẫn đúng”, không cần đăng nhập; địa chỉ dùng được một lần, trong ${LETTER_DAYS} ngày:\n\n${confirm}\n\nNếu có gì đã thay đổi, hãy sửa ở đây:\n\n${change}\n\nKhi chưa ai xác nhận, trang ghi rõ là thông tin có thể đã cũ và xếp sau các mục khác.\n`,
  }),
  ({ name, title, day, confirm, change }) => ({
    subject: `Is this still right: ${title}`,
    text: `Dear ${name},\n\n“${title}” on the portal needs to be confirmed again since ${day}. If everything is still right, open this address and press “Still right”; no sign-in is needed. It works once, within ${LETTER_DAYS} days:\n\n${confirm}\n\nIf something has changed, correct it here:\n\n${change}\n\nUntil somebody confirms it, the page says that it may be out of date, and it stands below the others.\n`,
  }),
)

/** Asks the owners of what went stale, once for each time it does. */
async function askOwners(scope: Scope): Promise<void> {
  const stale = await scope.db
    .select({ id: entries.id })
    .from(entries)
    .where(
      and(
        published,
        lte(entries.staleOn, scope.today),
        or(isNull(entries.expiresOn), gte(entries.expiresOn, scope.today)),
        or(isNull(entries.toldOf), ne(entries.toldOf, entries.staleOn)),
      ),
    )
    .orderBy(asc(entries.staleOn), asc(entries.id))
    .limit(BATCH)
  for (const { id } of stale)
    await withLocked(scope, id, async (inside, entry) => {
      if (!entry.staleOn || entry.staleOn > scope.today || entry.toldOf === entry.staleOn) return
      await inside.db.update(entries).set({ toldOf: entry.staleOn }).where(eq(entries.id, entry.id))
      await append(inside, 'content.entry-went-stale', entry)
      await ask(inside, entry, entry.staleOn)
    })
}

async function ask(scope: Scope, entry: Entry, staleOn: string): Promise<void> {
  for (const { id, name, email, locale } of await correspondents(scope, [entry.contactId])) {
    const key = await issueKey(scope, entry.id, id)
    const address = (path: string) => scope.origin + localised(locale, path)
    const facts = {
      name,
      title: entry.title.vi,
      day: formatDay(staleOn, locale),
      confirm: address(link(paths.stillRight, { token: key })),
      change: address(link(paths.ownEntry, { id: entry.id })),
    }
    await sendMail(scope, { to: email, ...letter[locale](facts) })
  }
}

/** Says in the ledger what has left the lists by itself, so that searches and kept pages forget it. */
async function noteLapsed(scope: Scope): Promise<void> {
  const gone = await scope.db
    .select({ id: entries.id })
    .from(entries)
    .where(
      and(
        published,
        isNull(entries.lapsedAt),
        or(lt(entries.expiresOn, scope.today), lte(entries.hiddenOn, scope.today)),
      ),
    )
    .orderBy(asc(entries.id))
    .limit(BATCH)
  for (const { id } of gone)
    await withLocked(scope, id, async (inside, entry) => {
      const standing = standingOn(entry, scope.today)
      if (entry.lapsedAt || (standing !== 'closed' && standing !== 'hidden')) return
      await inside.db.update(entries).set({ lapsedAt: scope.now }).where(eq(entries.id, entry.id))
      await append(inside, 'content.entry-lapsed', entry)
    })
}

/** Deletes pages about people that nobody has confirmed for a year after they were hidden, and letters that open nothing. */
async function forgetOld(scope: Scope): Promise<void> {
  const last = Temporal.PlainDate.from(scope.today).subtract({ days: PERSON_KEPT_DAYS }).toString()
  const old = await scope.db
    .select({ id: entries.id })
    .from(entries)
    .where(
      and(
        // Consent is what says that there is something to delete; given anew, its year begins anew.
        isNotNull(entries.consentedAt),
        lt(
          sql`greatest(coalesce(${entries.hiddenOn}, ${entries.staleOn}), ${entries.consentedAt}::date)`,
          last,
        ),
      ),
    )
    .limit(BATCH)
  for (const { id } of old) await withLocked(scope, id, forget)
  await scope.db.delete(entryLetters).where(lt(entryLetters.expiresAt, scope.now))
}

const withLocked = (
  scope: Scope,
  id: string,
  steps: (inside: Scope, entry: Entry) => Promise<void>,
): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const [entry] = await inside.db.select().from(entries).where(eq(entries.id, id)).for('update')
    if (entry) await steps(inside, entry)
  })

/** Every morning of the city. */
export const timetable: readonly Timetable<Scope>[] = [
  {
    queue: 'content.entry-freshness',
    cron: '20 6 * * *',
    async handle(scope) {
      await noteLapsed(scope)
      await askOwners(scope)
      await forgetOld(scope)
      await forgetReaders(scope)
    },
  },
]
