import { and, asc, count, eq, gt, inArray, sql } from 'drizzle-orm'
import { enterpriseCodesOf, namesOfOrganisations } from '#modules/organisations/index.ts'
import { type ExportColumn, keysetPages, mapPages, type Pages } from '#platform/export/columns.ts'
import type { Locale } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { milestones } from '../milestones/schema.ts'
import { type Award, awards, calls, cases, programmes } from '../schema.ts'
import { numberOf } from '../screening/actions.ts'
import { type CaseInCall, screenedBy } from '../screening/reach.ts'
import { messages } from './messages.ts'

const PAGE = 500

type Awarded = CaseInCall & { award: Award }
type Line = Awarded & {
  startup: string
  taxCode: string | null
  milestones: { planned: number; accepted: number } | undefined
}

/** The contracts of the cases an officer reaches, by their numbers, annulled ones too. */
export const awardPages = (scope: SignedScope): Pages<Line> =>
  mapPages(
    keysetPages(
      (after: string | undefined): Promise<Awarded[]> =>
        scope.db
          .select({ award: awards, kase: cases, call: calls, programme: programmes })
          .from(awards)
          .innerJoin(cases, eq(cases.id, awards.caseId))
          .innerJoin(calls, eq(calls.id, cases.callId))
          .innerJoin(programmes, eq(programmes.id, calls.programmeId))
          .where(and(screenedBy(scope), after ? gt(awards.contractNumber, after) : undefined))
          .orderBy(asc(awards.contractNumber))
          .limit(PAGE),
      ({ award }) => award.contractNumber,
    ),
    (page) => linesOf(scope, page),
  )

export async function countAwards(scope: SignedScope): Promise<number> {
  const rows = await scope.db
    .select({ total: count() })
    .from(awards)
    .innerJoin(cases, eq(cases.id, awards.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .where(screenedBy(scope))
  return only(rows).total
}

async function linesOf(scope: SignedScope, page: readonly Awarded[]): Promise<Line[]> {
  const startupIds = page.map(({ kase }) => kase.startupId)
  const [names, codes, progress] = await Promise.all([
    namesOfOrganisations(scope, startupIds),
    enterpriseCodesOf(scope, startupIds),
    progressOf(
      scope,
      page.map(({ award }) => award.id),
    ),
  ])
  return page.map((each) => ({
    ...each,
    startup: names.get(each.kase.startupId)?.[scope.locale] ?? '',
    taxCode: codes.get(each.kase.startupId) ?? null,
    milestones: progress.get(each.award.id),
  }))
}

async function progressOf({ db }: SignedScope, awardIds: readonly string[]) {
  const rows = await db
    .select({
      id: milestones.awardId,
      planned: count(),
      accepted: sql<number>`count(${milestones.acceptedAt})`,
    })
    .from(milestones)
    .where(inArray(milestones.awardId, [...awardIds]))
    .groupBy(milestones.awardId)
  return new Map(rows.map(({ id, planned, accepted }) => [id, { planned, accepted }]))
}

export function awardColumns(locale: Locale): ExportColumn<Line>[] {
  const { columns: texts, awardStates } = messages[locale]
  return [
    { kind: 'text', title: texts.contract, value: ({ award }) => award.contractNumber },
    { kind: 'day', title: texts.signedOn, value: ({ award }) => award.signedOn },
    { kind: 'text', title: texts.startup, width: 36, value: ({ startup }) => startup },
    { kind: 'text', title: texts.taxCode, width: 16, value: ({ taxCode }) => taxCode },
    { kind: 'number', title: texts.amount, value: ({ award }) => award.amount },
    { kind: 'text', title: texts.awardState, value: ({ award }) => awardStates[stateOf(award)] },
    { kind: 'number', title: texts.milestones, value: ({ milestones: m }) => m?.planned ?? 0 },
    { kind: 'number', title: texts.accepted, value: ({ milestones: m }) => m?.accepted ?? 0 },
    { kind: 'text', title: texts.programme, value: ({ programme }) => programme.name[locale] },
    { kind: 'text', title: texts.call, value: ({ call }) => call.title[locale] },
    { kind: 'text', title: texts.number, width: 14, value: ({ kase }) => numberOf(kase) },
  ]
}

const stateOf = (award: Award) =>
  award.annulledAt ? 'annulled' : award.settledAt ? 'settled' : 'standing'
