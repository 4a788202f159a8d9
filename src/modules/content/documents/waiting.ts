import { and, asc, countDistinct, eq, sql } from 'drizzle-orm'
import { cityInstant } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { formatDay } from '#ui/format.ts'
import { basesAmong, lapsedBasesOf } from './bases.ts'
import { nameOf, shortNameOf } from './names.ts'
import { paths } from './paths.ts'
import { listed } from './queries.ts'
import { dayAfter } from './rules.ts'
import { citations, documents } from './schema.ts'

const groups = {
  publish: { vi: 'Công bố văn bản', en: 'Publish documents' },
  mend: { vi: 'Căn cứ hết hiệu lực', en: 'Bases that lapse' },
}

/** Drafts that wait for an officer, and what cites lapsed texts: to its owners, or else to the officers. */
export async function documentsWaiting(scope: SignedScope): Promise<Waiting[]> {
  const isOfficer = holds(scope.actor, 'officer')
  const lists = await Promise.all([
    isOfficer ? draftsToPublish(scope) : [],
    ownToMend(scope),
    isOfficer ? unownedToMend(scope) : [],
  ])
  return lists.flat()
}

async function draftsToPublish({ db }: SignedScope): Promise<Waiting[]> {
  const rows = await db
    .select({ ...listed, changedAt: documents.changedAt })
    .from(documents)
    .where(eq(documents.state, 'draft'))
    .orderBy(asc(documents.changedAt))
    .limit(20)
  return rows.map((document) => ({
    title: { vi: nameOf(document, 'vi'), en: nameOf(document, 'en') },
    href: link(paths.draft, { id: document.id }),
    role: 'officer',
    since: document.changedAt,
    group: groups.publish,
  }))
}

/** Articles and other things of the person's own. */
async function ownToMend(scope: SignedScope): Promise<Waiting[]> {
  const mine = sql`${citations.owners} @> ${JSON.stringify([scope.actor.id])}::jsonb`
  const rows = await scope.db.select().from(citations).where(mine)
  const clausesOf = (cited: typeof rows) => cited.map(({ clause }) => clause)
  const bases = await lapsedBasesOf(scope, clausesOf(rows))
  const role = scope.actor.grants.some((grant) => grant.role === 'editor') ? 'editor' : 'officer'
  return [...Map.groupBy(rows, ({ path }) => path)].flatMap(([href, cited]) =>
    basesAmong(bases, clausesOf(cited)).map(({ document, since }): Waiting => {
      const label = cited[0]?.label ?? document.name
      return {
        title: mending(label, document.name, since),
        href,
        role,
        since: cityInstant(since, '00:00'),
        group: groups.mend,
      }
    }),
  )
}

const mending = (thing: Text, document: Text, since: string): Text => ({
  vi: `${thing.vi}: ${document.vi} hết hiệu lực từ ${formatDay(since, 'vi')}`,
  en: `${thing.en}: ${document.en} is no longer in force as of ${formatDay(since, 'en')}`,
})

/** Lapsed texts that are cited by things without an owner, one line a text; what programmes rest on stands on their own lines. */
async function unownedToMend({ db, today }: SignedScope): Promise<Waiting[]> {
  const end = sql<string>`coalesce(${documents.endsOn}, ${documents.expiresOn})`
  const rows = await db
    .select({ ...listed, end, places: countDistinct(citations.path) })
    .from(citations)
    .innerJoin(documents, eq(documents.numberKey, citations.numberKey))
    .where(
      and(
        eq(documents.state, 'published'),
        sql`${end} < ${today}`,
        sql`${citations.owners} = '[]'::jsonb`,
        sql`${citations.source} not like 'support.%'`,
      ),
    )
    .groupBy(documents.id)
    .orderBy(asc(end), asc(documents.id))
  return rows.map(
    ({ places, ...document }): Waiting => ({
      title: {
        vi: `${shortNameOf(document, 'vi')} đã hết hiệu lực, còn ${places} nơi dẫn`,
        en: `${shortNameOf(document, 'en')} has lapsed and is still cited (${places})`,
      },
      href: `${link(paths.draft, { id: document.id })}#noi-dan`,
      role: 'officer',
      since: cityInstant(dayAfter(document.end), '00:00'),
      group: groups.mend,
      count: places,
    }),
  )
}
