import { textOf } from '#platform/fetching/charset.ts'
import { type Look, lookOf } from '#platform/fetching/look.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { readCalendar } from './calendar.ts'
import { type FeedKind, kindOfFeed } from './kinds.ts'
import { isOnlyNote, type PartnerProblem } from './problems.ts'
import { receiveAlone, takeItems } from './receiving.ts'
import type { Partner } from './schema.ts'
import { readSyndication } from './syndication.ts'

/** Of a longer feed the first so many are taken; a feed lists the newest first. */
export const MOST_ITEMS = 500

/** What came of a visit, as the partner's page will say it. */
export type Visit = {
  problem: PartnerProblem | null
  detail?: string | null
  change?: Partial<Pick<Partner, 'etag' | 'lastModified' | 'origin' | 'offeredKey' | 'trustedKey'>>
}

const lookOfFeed: Record<FeedKind, readonly Look[]> = {
  package: ['json'],
  rss: ['rss', 'rdf'],
  atom: ['atom'],
  'json-feed': ['json'],
  icalendar: ['calendar'],
}

/** Reads an RSS or Atom feed, a JSON Feed or a calendar, whichever comes, and keeps what is in it. */
export async function visitFeed(scope: Scope, partner: Partner): Promise<Visit> {
  const { address, etag, lastModified, feed } = partner
  const known = { etag, lastModified }
  const asked = await scope.outside.ask({ address, named: [address], known })
  if (!asked.ok) return { problem: asked.problem }
  const { status, body, contentType, ...answer } = asked.value
  // What was taken last time still stands, and so does its note; a failure between is over.
  if (status === 304)
    return isOnlyNote(partner.problem)
      ? { problem: partner.problem, detail: partner.detail }
      : { problem: null }
  if (status !== 200) return { problem: 'status', detail: String(status) }
  const text = textOf(body, contentType)
  const look = lookOf(text)
  if (look === 'html' || look === 'empty') return { problem: look }
  if (look === 'other') return { problem: 'not-a-feed' }
  const isCalendar = look === 'calendar'
  const read = (isCalendar ? readCalendar : readSyndication)(text, answer.address, MOST_ITEMS)
  if (!read.ok) return { problem: read.problem }
  const kind = kindOfFeed(isCalendar ? 'icalendar' : 'rss')
  await inTransaction(scope, async (inside) => {
    await receiveAlone(inside, partner)
    await takeItems(inside, partner, kind, read.value.items)
  })
  const change = { etag: answer.etag, lastModified: answer.lastModified }
  if (read.value.found > MOST_ITEMS)
    return { problem: 'too-many-items', detail: String(read.value.found), change }
  return { problem: lookOfFeed[feed].includes(look) ? null : 'other-feed', change }
}
