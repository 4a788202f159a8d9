import { asc } from 'drizzle-orm'
import { basesAmong, type LapsedBasis, lapsedBasesOf } from '#modules/content/index.ts'
import { cityInstant } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { formatDay } from '#ui/format.ts'
import { paths as callPaths } from '../calls/paths.ts'
import { listManagedCalls } from '../calls/queries.ts'
import { callState } from '../calls/rules.ts'
import { ruleSets } from '../eligibility/schema.ts'
import { paths as setPaths } from '../eligibility/sets/paths.ts'
import { paths as programmePaths } from '../programmes/paths.ts'
import { listProgrammesForDesk } from '../programmes/queries.ts'
import { callClauses, programmeClauses } from './clauses.ts'

/** A lapse that is known beforehand waits on the desk from so many days before. */
const AHEAD_DAYS = 30

const group = { vi: 'Căn cứ hết hiệu lực', en: 'Bases that lapse' }

type Resting = { name: Text; href: string; clauses: readonly string[] }

/** Programmes, calls and sets of rules in the officer's care that rest on a text which has lapsed, or soon will. */
export async function basesToMend(scope: SignedScope): Promise<Waiting[]> {
  const things = await thingsOf(scope)
  const ahead = Temporal.PlainDate.from(scope.today).add({ days: AHEAD_DAYS }).toString()
  const bases = await lapsedBasesOf(
    scope,
    things.flatMap(({ clauses }) => clauses),
    ahead,
  )
  return things.flatMap((thing) =>
    basesAmong(bases, thing.clauses).map((basis) => lineOf(thing, basis, scope.today)),
  )
}

function lineOf({ name, href }: Resting, basis: LapsedBasis, today: string): Waiting {
  const { since, document } = basis
  const lapsed = since <= today
  return {
    title: lapsed
      ? {
          vi: `${name.vi}: căn cứ ${document.name.vi} hết hiệu lực từ ${formatDay(since, 'vi')}`,
          en: `${name.en}: ${document.name.en} is no longer in force as of ${formatDay(since, 'en')}`,
        }
      : {
          vi: `${name.vi}: căn cứ ${document.name.vi} sắp hết hiệu lực`,
          en: `${name.en}: ${document.name.en} is about to lapse`,
        },
    href,
    role: 'officer',
    since: cityInstant(since, '00:00'),
    due: since,
    group,
  }
}

/** What the officer answers for: the programmes and living calls of the agency, and the sets of rules that all share. */
async function thingsOf(scope: SignedScope): Promise<Resting[]> {
  const [programmes, calls] = await Promise.all([
    listProgrammesForDesk(scope),
    listManagedCalls(scope),
  ])
  const things: Resting[] = []
  for (const programme of programmes.filter(({ publishedAt }) => publishedAt))
    things.push({
      name: programme.name,
      href: link(programmePaths.draft, { id: programme.id }),
      clauses: await programmeClauses(scope, programme),
    })
  for (const each of calls) {
    const state = callState(each.call, scope.now)
    if (state !== 'open' && state !== 'upcoming') continue
    const own = await callClauses(scope, each)
    const shared = await programmeClauses(scope, each.programme)
    things.push({
      name: each.call.title,
      href: link(callPaths.draft, { id: each.call.id }),
      // What the programme rests on stands on the programme's own line.
      clauses: own.filter((clause) => !shared.includes(clause)),
    })
  }
  const sets = await scope.db.select().from(ruleSets).orderBy(asc(ruleSets.position))
  return [
    ...things,
    ...sets
      .filter(({ holdsUntil }) => holdsUntil === null || holdsUntil >= scope.today)
      .map(({ code, name, clause }) => ({
        name,
        href: link(setPaths.set, { code }),
        clauses: [clause],
      })),
  ]
}
