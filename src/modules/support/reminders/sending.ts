import { between, isNotNull } from 'drizzle-orm'
import { type Correspondent, peopleHolding } from '#modules/identity/index.ts'
import { holidays } from '#platform/calendar/holidays.ts'
import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { peopleOf } from '../cases/applicant.ts'
import { paths as casePaths } from '../cases/paths.ts'
import { paths as decisionPaths } from '../decisions/paths.ts'
import { calls } from '../schema.ts'
import { interestedIn } from '../screening/founders.ts'
import { paths as screeningPaths } from '../screening/paths.ts'
import { type Line, reminderMail } from './letters.ts'
import { type ClockedCase, listClocked } from './queries.ts'
import { type Due, type Reader, readersOf, reminderDue } from './rules.ts'
import { reminders } from './schema.ts'

type Post = Map<string, { to: Correspondent; lines: (Line & { late: boolean })[] }>

const DAY_MS = 24 * 60 * 60 * 1000

/** Reminds whoever holds a case before and after its due day: once each, one mail for each person. */
export async function sendReminders(scope: Scope): Promise<void> {
  const soon = new Date(scope.now.getTime() + 7 * DAY_MS)
  const drafts = await listClocked(scope, between(calls.closesAt, scope.now, soon), ['draft'])
  const open = await listClocked(scope, isNotNull(calls.publishedAt))
  await inTransaction(scope, async (inside) => {
    const post: Post = new Map()
    for (const found of [...drafts, ...open]) {
      const due = reminderDue(found.clock, scope.today, holidays)
      if (due) await remind(inside, post, found, due)
    }
    for (const { to, lines } of post.values())
      for (const late of [true, false]) {
        const these = lines.filter((line) => line.late === late)
        if (these.length === 0) continue
        const letter = reminderMail[to.locale]({ name: to.name, lines: these, late })
        await sendMail(inside, { to: to.email, ...letter })
      }
  })
}

async function remind(scope: Scope, post: Post, found: ClockedCase, { kind, dueOn }: Due) {
  const readers: { reader: Reader; people: Correspondent[] }[] = []
  for (const reader of readersOf(kind))
    readers.push({ reader, people: await peopleFor(scope, reader, found) })
  // As long as nobody would read it, it is not sent: whoever comes later still gets it.
  if (readers.every(({ people }) => people.length === 0)) return
  const taken = await scope.db
    .insert(reminders)
    .values({ subjectId: found.kase.id, kind, dueOn, sentAt: scope.now })
    .onConflictDoNothing()
    .returning({ id: reminders.subjectId })
  if (taken.length === 0) return
  for (const { reader, people } of readers)
    for (const to of people) {
      const line = {
        kind,
        what: found.kase.number ?? found.call.title[to.locale],
        day: formatDay(dueOn, to.locale),
        href: scope.origin + localised(to.locale, pageFor(reader, found.kase.id)),
        late: kind.endsWith('-late'),
      }
      const entry = post.get(to.id) ?? { to, lines: [] }
      entry.lines.push(line)
      post.set(to.id, entry)
    }
}

const pageFor = (reader: Reader, id: string): string =>
  reader === 'applicant'
    ? link(casePaths.case, { id })
    : reader === 'officer'
      ? link(screeningPaths.caseFile, { id })
      : link(decisionPaths.case, { id })

async function peopleFor(
  scope: Scope,
  reader: Reader,
  found: ClockedCase,
): Promise<Correspondent[]> {
  const { kase } = found
  if (reader === 'applicant') return peopleOf(scope, kase)
  const people =
    reader === 'leader' ? await peopleHolding(scope, 'leader') : await officersOf(scope, found)
  const interested = await interestedIn(scope, kase)
  return people.filter(({ id }) => !interested.includes(id))
}

/** Whoever has the case in hand; before that the officers of its agency, or else those of the whole city. */
async function officersOf(
  scope: Scope,
  { kase, programme }: ClockedCase,
): Promise<Correspondent[]> {
  if (kase.officerId) {
    const [own] = (await peopleHolding(scope, 'officer')).filter(({ id }) => id === kase.officerId)
    if (own) return [own]
  }
  const agency = await peopleHolding(scope, 'officer', programme.agencyId)
  return agency.length > 0 ? agency : peopleHolding(scope, 'officer', null)
}
