import { and, asc, count, desc, eq, gt, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { type Paid, paidFor } from '#modules/budget/index.ts'
import { publicNamesOf } from '#modules/organisations/index.ts'
import type { Text } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { type Milestone, milestones } from '../milestones/schema.ts'
import {
  type Award,
  awards,
  type Call,
  calls,
  cases,
  type Programme,
  programmes,
} from '../schema.ts'
import { numberOf } from '../screening/actions.ts'

export const RESULTS_PAGE = 50

export type ResultFilter = { year?: number | undefined; programme?: string | undefined }

/** A contract as everybody may know it; a startup that keeps its profile to itself has no name here. */
export type PublicAward = {
  award: Award
  number: string
  startup: { id: string; name: Text; slug: string } | undefined
  call: Call
  programme: Programme
  milestones: Milestone[]
  payments: Paid[]
}

const joined = ({ db }: Scope) =>
  db
    .select({ award: awards, kase: cases, call: calls, programme: programmes })
    .from(awards)
    .innerJoin(cases, eq(cases.id, awards.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))

const open = ({ now }: Scope): SQL | undefined => lte(programmes.publishedAt, now)

const within = (scope: Scope, { year, programme }: ResultFilter): SQL | undefined =>
  and(
    open(scope),
    year ? sql`extract(year from ${awards.signedOn}) = ${year}` : undefined,
    programme ? eq(programmes.slug, programme) : undefined,
  )

/** Contracts by when they were recorded, annulled ones too, each page from where the one before ended. */
export const awardsAfter = async (
  scope: Scope,
  after: string | undefined,
  limit: number,
): Promise<PublicAward[]> =>
  asPublic(
    scope,
    await joined(scope)
      .where(and(open(scope), after ? gt(awards.id, after) : undefined))
      .orderBy(asc(awards.id))
      .limit(limit),
  )

/** Contracts by their ids, as everybody may know them. */
export const awardsOf = async (scope: Scope, ids: readonly string[]): Promise<PublicAward[]> =>
  ids.length === 0
    ? []
    : asPublic(scope, await joined(scope).where(and(open(scope), inArray(awards.id, [...ids]))))

/** Contracts by the day of signing, the newest first; annulled ones stay in sight. */
export const listResults = async (
  scope: Scope,
  filter: ResultFilter,
  page: number,
): Promise<PublicAward[]> =>
  asPublic(
    scope,
    await joined(scope)
      .where(within(scope, filter))
      .orderBy(desc(awards.signedOn), desc(awards.id))
      .limit(RESULTS_PAGE)
      .offset((page - 1) * RESULTS_PAGE),
  )

/** How many contracts there are to list, and how many of them stand, for how much, in đồng. */
export async function tallyResults({ db, ...scope }: Scope, filter: ResultFilter) {
  const rows = await db
    .select({
      listed: count(),
      standing: sql<number>`count(*) filter (where ${isNull(awards.annulledAt)})`,
      amount: sql<number>`coalesce(sum(${awards.amount}) filter (where ${isNull(awards.annulledAt)}), 0)`,
    })
    .from(awards)
    .innerJoin(cases, eq(cases.id, awards.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .where(within({ db, ...scope }, filter))
  const { listed, standing, amount } = only(rows)
  return { listed, standing: Number(standing), amount: Number(amount) }
}

/** The years and programmes with contracts, for the filter. */
export async function resultChoices(scope: Scope) {
  const year = sql<number>`extract(year from ${awards.signedOn})::int`
  const rows = await scope.db
    .selectDistinct({ year, slug: programmes.slug, name: programmes.name })
    .from(awards)
    .innerJoin(cases, eq(cases.id, awards.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .where(open(scope))
  const years = [...new Set(rows.map((row) => row.year))].toSorted((a, b) => b - a)
  const names = new Map(rows.map(({ slug, name }) => [slug, name]))
  return { years, programmes: [...names].map(([slug, name]) => ({ slug, name })) }
}

type Row = Awaited<ReturnType<typeof joined>>[number]

async function asPublic(scope: Scope, rows: readonly Row[]): Promise<PublicAward[]> {
  const ids = rows.map(({ award }) => award.id)
  const [names, steps, payments] = await Promise.all([
    publicNamesOf(
      scope,
      rows.map(({ kase }) => kase.startupId),
    ),
    ids.length > 0
      ? scope.db
          .select()
          .from(milestones)
          .where(inArray(milestones.awardId, ids))
          .orderBy(asc(milestones.ordinal))
      : [],
    paidFor(scope, 'award', ids),
  ])
  return rows.map(({ award, kase, call, programme }) => {
    const known = names.get(kase.startupId)
    return {
      award,
      number: numberOf(kase),
      startup: known && { id: kase.startupId, ...known },
      call,
      programme,
      milestones: steps.filter(({ awardId }) => awardId === award.id),
      payments: payments.filter(({ subjectId }) => subjectId === award.id),
    }
  })
}
