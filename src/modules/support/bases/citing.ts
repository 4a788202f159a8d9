import { eq } from 'drizzle-orm'
import { citeFrom, publishCitations } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import type { JobHandler, Timetable } from '#platform/jobs.ts'
import type { Reader } from '#platform/ledger/ledger.ts'
import { findEntry } from '#platform/ledger/read.ts'
import type { Scope } from '#platform/scope.ts'
import { paths as callPaths } from '../calls/paths.ts'
import { callState } from '../calls/rules.ts'
import { ruleSets } from '../eligibility/schema.ts'
import { paths as setPaths } from '../eligibility/sets/paths.ts'
import { paths as programmePaths } from '../programmes/paths.ts'
import { type Call, calls, type Programme, programmes } from '../schema.ts'
import { callClauses, programmeClauses } from './clauses.ts'

const QUEUE = 'support.citations'

/** What may change which texts a programme or call rests on. */
const telling = ['support.programme-', 'support.term-', 'support.call-']

export const citingReaders: readonly Reader[] = [
  { queue: QUEUE, wants: (act) => telling.some((prefix) => act.startsWith(prefix)) },
]

export const citingJobs: readonly JobHandler<Scope>[] = [
  {
    queue: QUEUE,
    async handle(scope, { entryId }) {
      const entry = await findEntry(scope, String(entryId))
      if (entry?.subjectType === 'programme') await citeProgramme(scope, entry.subjectId)
      if (entry?.subjectType === 'call') await citeCalls(scope, eq(calls.id, entry.subjectId))
    },
  },
]

/** Before the day's lapses are told: terms begin and end by their day, and calls close by their hour. */
export const citingTimetable: readonly Timetable<Scope>[] = [
  {
    queue: 'support.citations-daily',
    cron: '1 0 * * *',
    async handle(scope) {
      const all = await scope.db.select({ id: programmes.id }).from(programmes)
      for (const { id } of all) await citeProgramme(scope, id)
      await citeRuleSets(scope)
    },
  },
]

async function citeProgramme(scope: Scope, id: string): Promise<void> {
  const [programme] = await scope.db.select().from(programmes).where(eq(programmes.id, id))
  if (!programme) return
  const clauses = programme.publishedAt ? await programmeClauses(scope, programme) : []
  await citeFrom(scope, citingProgramme(programme), clauses)
  await citeCalls(scope, eq(calls.programmeId, id))
}

async function citeCalls(scope: Scope, which: ReturnType<typeof eq>): Promise<void> {
  const found = await scope.db
    .select({ call: calls, programme: programmes })
    .from(calls)
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .where(which)
  for (const each of found) {
    const state = callState(each.call, scope.now)
    const living = each.call.publishedAt && state !== 'closed'
    await citeFrom(scope, citingCall(each), living ? await callClauses(scope, each) : [])
  }
}

/** The definitions of the law, each with the text that gives it. */
export async function citeRuleSets(scope: Scope): Promise<void> {
  const sets = await scope.db.select().from(ruleSets)
  const list = sets
    .filter(({ holdsUntil }) => holdsUntil === null || holdsUntil >= scope.today)
    .map(({ code, name, clause }) => ({ label: name, clause, path: link(setPaths.set, { code }) }))
  await publishCitations(scope, 'support.rule-sets', list)
}

const citingProgramme = ({ id, slug, name, agencyId }: Programme) => ({
  source: 'support.programme',
  subjectId: id,
  title: name,
  path: link(programmePaths.programme, { slug }),
  agencyId,
})

const citingCall = ({ call, programme }: { call: Call; programme: Programme }) => ({
  source: 'support.call',
  subjectId: call.id,
  title: call.title,
  path: link(callPaths.call, { slug: call.slug }),
  agencyId: programme.agencyId,
})
