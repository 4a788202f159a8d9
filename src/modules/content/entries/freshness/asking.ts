import { and, asc, eq, gte, isNull, lte, ne, or } from 'drizzle-orm'
import {
  type Correspondent,
  correspondents,
  findActor,
  peopleHolding,
} from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { published } from '../conditions.ts'
import { paths } from '../paths.ts'
import { answersFor, memberRoles } from '../reach.ts'
import { type Entry, entries } from '../schema.ts'
import { append, withLocked } from '../writing.ts'
import { issueKey, LETTER_DAYS } from './actions.ts'

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
export async function askOwners(scope: Scope): Promise<void> {
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
  for (const { id, name, email, locale } of await peopleToAsk(scope, entry)) {
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

/** The contact while they still answer for it, or else whoever speaks for its organisation now; what is stale stands on the editors' desk besides. */
async function peopleToAsk(scope: Scope, entry: Entry): Promise<Correspondent[]> {
  const contact = await findActor(scope.db, entry.contactId)
  if (answersFor(contact, entry)) return correspondents(scope, [entry.contactId])
  const { personId, organisationId } = entry
  if (personId || !organisationId) return []
  const members = new Map<string, Correspondent>()
  for (const role of memberRoles)
    for (const person of await peopleHolding(scope, role, organisationId))
      members.set(person.id, person)
  return [...members.values()]
}
