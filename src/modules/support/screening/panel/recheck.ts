import { and, asc, eq, inArray, isNotNull, or, type SQL } from 'drizzle-orm'
import { correspondents, peopleHolding } from '#modules/identity/index.ts'
import { organisationsTiedTo } from '#modules/organisations/index.ts'
import { type Assignment, recuseConflicted } from '#modules/panels/index.ts'
import { link } from '#platform/http/paths.ts'
import type { JobHandler } from '#platform/jobs.ts'
import type { Reader } from '#platform/ledger/ledger.ts'
import { findEntry } from '#platform/ledger/read.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { LedgerEntry } from '#platform/schema.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { letters } from '../../reviews/letters.ts'
import { cases } from '../../schema.ts'
import { numberOf } from '../actions.ts'
import { paths } from '../paths.ts'
import { type CaseInCall, casesInCalls, lockCase } from '../reach.ts'
import { subjectOf } from './subject.ts'

const QUEUE = 'support.conflicts-recheck'

/** What may make somebody a party to a case: its sending, and whatever people tell of themselves or are granted. */
const telling: ReadonlySet<string> = new Set([
  'support.case-submitted',
  'support.case-accepted',
  'organisations.tie-stated',
  'organisations.tie-ended',
  'panels.profile-stated',
  'panels.own-tie-stated',
  'panels.own-tie-ended',
  'identity.role-granted',
])

/** States in which somebody may still judge, run or conclude a case. */
const living = ['submitted', 'correction', 'review', 'approved'] as const

/** Those who may come to see a case by their office. */
const judging = ['reviewer', 'officer', 'secretary', 'leader'] as const

export const recheckReaders: readonly Reader[] = [
  { queue: QUEUE, wants: (act) => telling.has(act) },
]

export const recheckJobs: readonly JobHandler<Scope>[] = [
  {
    queue: QUEUE,
    async handle(scope, { entryId }) {
      const entry = await findEntry(scope, String(entryId))
      if (!entry) return
      const about = await casesConcernedBy(scope, entry)
      if (about === null) return
      const person = entry.subjectType === 'person' ? entry.subjectId : undefined
      const found = await casesInCalls(scope)
        .where(and(isNotNull(cases.number), inArray(cases.state, [...living]), about))
        .orderBy(asc(cases.id))
      const people = person ? [person] : await everybodyJudging(scope)
      for (const each of found) await recheckCase(scope, each, people)
    },
  },
]

/** The cases that what was told may touch; `undefined` is all of them, null none. */
async function casesConcernedBy(scope: Scope, entry: LedgerEntry): Promise<SQL | undefined | null> {
  const organisation = entry.startupId ?? entry.organisationId
  if (entry.subjectType !== 'person')
    return or(
      eq(cases.id, entry.subjectId),
      organisation ? eq(cases.startupId, organisation) : undefined,
    )
  if (entry.act !== 'identity.role-granted') return undefined
  // A new office makes nobody a party, but what was stated of the person before now matters.
  const [person] = await correspondents(scope, [entry.subjectId])
  const tied = person ? await organisationsTiedTo(scope, person) : []
  const concerned = organisation ? [organisation, ...tied] : tied
  return concerned.length > 0 ? inArray(cases.startupId, concerned) : null
}

/** Compares these people and the panel with a case again; whoever is found to be a party leaves the panel by the program's hand. */
export const recheckCase = (
  scope: Scope,
  found: CaseInCall,
  people: readonly string[],
): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const kase = await lockCase(inside, found.kase.id)
    if (!kase || !living.some((state) => state === kase.state)) return
    const subject = await subjectOf(inside, { ...found, kase })
    const recused = await recuseConflicted(inside, subject, people)
    if (kase.state === 'review')
      for (const assignment of recused) await tell(inside, { ...found, kase }, assignment)
  })

/** The officer of the case and whoever asked the reviewer must find somebody else. */
async function tell(scope: Scope, { kase, call }: CaseInCall, assignment: Assignment) {
  const [reviewer] = await correspondents(scope, [assignment.reviewerId])
  const to = [assignment.assignedBy, ...(kase.officerId ? [kase.officerId] : [])]
  for (const { name, email, locale } of await correspondents(scope, to)) {
    const href = scope.origin + localised(locale, link(paths.caseFile, { id: kase.id }))
    const facts = {
      name,
      href,
      number: numberOf(kase),
      call: call.title[locale],
      reviewer: reviewer?.name ?? '',
      finished: assignment.finishedAt !== null,
    }
    await sendMail(scope, { to: email, ...letters[locale].recusal(facts) })
  }
}

async function everybodyJudging(scope: Scope): Promise<string[]> {
  const lists = await Promise.all(judging.map((role) => peopleHolding(scope, role)))
  return [...new Set(lists.flat().map(({ id }) => id))]
}
