import { and, eq, gt, gte, isNull, like, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { cityInstant } from '#platform/clock.ts'
import type { Scope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import type { EntryFilter, Time } from './filters.ts'
import type { Kind } from './kinds/kind.ts'
import { entries } from './schema.ts'

type Moment = Pick<Scope, 'now' | 'today'>

export const published = eq(entries.state, 'published')

/** Neither hidden for want of a confirmation, nor over: what lists, searches and the sitemap show. */
export const standing = ({ today }: Moment): SQL | undefined =>
  and(
    published,
    or(isNull(entries.expiresOn), gte(entries.expiresOn, today)),
    or(isNull(entries.hiddenOn), gt(entries.hiddenOn, today)),
  )

/** What somebody is to confirm again: still open, and not confirmed for too long. */
export const stale = ({ today }: Pick<Moment, 'today'>): SQL | undefined =>
  and(
    published,
    lte(entries.staleOn, today),
    or(isNull(entries.expiresOn), gte(entries.expiresOn, today)),
  )

/** What the list of a kind shows for a filter; one field may be left out, to count what it would give. */
export function listed(
  kind: Kind,
  { q, chosen, time, opening }: EntryFilter,
  moment: Moment,
  except?: string,
): SQL | undefined {
  return and(
    eq(entries.kind, kind.code),
    published,
    or(isNull(entries.hiddenOn), gt(entries.hiddenOn, moment.today)),
    kind.happens ? whenIs(time ?? 'sap-toi', moment) : openIs(kind, opening, moment),
    q ? like(entries.folded, `%${fold(q).replace(/[\\%_]/g, '\\$&')}%`) : undefined,
    ...Object.entries(chosen)
      .filter(([code]) => code !== except)
      .map(([code, value]) => has(kind, code, value)),
  )
}

function has(kind: Kind, code: string, value: string): SQL {
  const field = kind.fields.find((each) => each.code === code)
  const wanted =
    field?.type === 'yesNo' ? value === 'co' : field?.type === 'choices' ? [value] : value
  return holding({ [code]: wanted })
}

/** Facts that contain these; the index over facts answers it. */
export const holding = (facts: Record<string, unknown>): SQL =>
  sql`${entries.facts} @> ${JSON.stringify(facts)}::jsonb`

function openIs({ closing }: Kind, opening: EntryFilter['opening'], { today }: Moment) {
  if (!closing) return undefined
  return opening === 'da-dong'
    ? lt(entries.expiresOn, today)
    : or(isNull(entries.expiresOn), gte(entries.expiresOn, today))
}

function whenIs(time: Time, { now, today }: Moment): SQL | undefined {
  if (time === 'da-qua') return lt(entries.endsAt, now)
  if (time === 'sap-toi') return gte(entries.endsAt, now)
  const [first, next] = spanOf(time, today)
  return and(
    gte(entries.endsAt, cityInstant(first, '00:00')),
    lt(entries.startsAt, cityInstant(next, '00:00')),
  )
}

/** The first day of a span of time, and the first day after it; weeks begin on Monday. */
export function spanOf(time: Exclude<Time, 'sap-toi' | 'da-qua'>, today: string): [string, string] {
  const day = Temporal.PlainDate.from(today)
  if (time === 'thang-nay') {
    const first = day.with({ day: 1 })
    return [first.toString(), first.add({ months: 1 }).toString()]
  }
  const monday = day
    .subtract({ days: day.dayOfWeek - 1 })
    .add({ weeks: time === 'tuan-sau' ? 1 : 0 })
  return [monday.toString(), monday.add({ weeks: 1 }).toString()]
}
