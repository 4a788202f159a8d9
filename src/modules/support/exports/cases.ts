import { and, asc, gt } from 'drizzle-orm'
import { namesOf } from '#modules/identity/index.ts'
import { enterpriseCodesOf, namesOfOrganisations } from '#modules/organisations/index.ts'
import { holidays } from '#platform/calendar/holidays.ts'
import { cityDay } from '#platform/clock.ts'
import { type ExportColumn, keysetPages, mapPages, type Pages } from '#platform/export/columns.ts'
import type { Locale } from '#platform/locale.ts'
import type { SignedScope } from '#platform/scope.ts'
import { type CaseClock, caseClock } from '../cases/clock.ts'
import { requestedAmount } from '../decisions/rules.ts'
import { cases } from '../schema.ts'
import { numberOf } from '../screening/actions.ts'
import { sentAnswersOf } from '../screening/answers.ts'
import { messages as queueWords } from '../screening/messages.ts'
import { type QueuedCase, type QueueFilter, queued, withProgress } from '../screening/queries.ts'
import { casesInCalls } from '../screening/reach.ts'
import { messages } from './messages.ts'
import { type Outcome, outcomesOf } from './outcomes.ts'

const PAGE = 500

type Line = QueuedCase & {
  startup: string
  taxCode: string | null
  officer: string | null
  clock: CaseClock
  outcome: Outcome | undefined
}

/** The cases of the queue by their numbers, every one of them, as whoever asks reaches them. */
export const casePages = (scope: SignedScope, filter: Omit<QueueFilter, 'page'>): Pages<Line> =>
  mapPages(
    keysetPages(
      (after: string | undefined) =>
        casesInCalls(scope)
          .where(and(queued(scope, filter), after ? gt(cases.number, after) : undefined))
          .orderBy(asc(cases.number))
          .limit(PAGE),
      ({ kase }) => numberOf(kase),
    ),
    async (page) => linesOf(scope, await withProgress(scope, page)),
  )

async function linesOf(scope: SignedScope, page: readonly QueuedCase[]): Promise<Line[]> {
  const startupIds = page.map(({ kase }) => kase.startupId)
  const officerIds = page.flatMap(({ kase }) => kase.officerId ?? [])
  const [names, codes, officers, outcomes] = await Promise.all([
    namesOfOrganisations(scope, startupIds),
    enterpriseCodesOf(scope, startupIds),
    namesOf(scope, officerIds),
    outcomesOf(
      scope,
      page.map(({ kase }) => kase.id),
    ),
  ])
  return page.map((each) => {
    const { kase, call, programme: _, ...progress } = each
    const facts = { case: kase, call, uploads: [], ...progress }
    return {
      ...each,
      startup: names.get(kase.startupId)?.[scope.locale] ?? '',
      taxCode: codes.get(kase.startupId) ?? null,
      officer: (kase.officerId && officers.get(kase.officerId)) ?? null,
      clock: caseClock(facts, scope.today, holidays),
      outcome: outcomes.get(kase.id),
    }
  })
}

export function caseColumns(locale: Locale): ExportColumn<Line>[] {
  const texts = messages[locale].columns
  const { states, actors } = queueWords[locale]
  return [
    { kind: 'text', title: texts.number, width: 14, value: ({ kase }) => numberOf(kase) },
    { kind: 'text', title: texts.startup, width: 36, value: ({ startup }) => startup },
    { kind: 'text', title: texts.taxCode, width: 16, value: ({ taxCode }) => taxCode },
    { kind: 'text', title: texts.programme, value: ({ programme }) => programme.name[locale] },
    { kind: 'text', title: texts.call, value: ({ call }) => call.title[locale] },
    { kind: 'text', title: texts.state, width: 18, value: ({ kase }) => states[kase.state] },
    { kind: 'text', title: texts.officer, value: ({ officer }) => officer },
    { kind: 'day', title: texts.sentOn, value: ({ kase }) => dayOf(kase.submittedAt) },
    { kind: 'text', title: texts.waitingFor, value: ({ clock }) => actors[clock.actor] },
    { kind: 'day', title: texts.due, value: ({ clock }) => dueOf(clock) },
    {
      kind: 'number',
      title: texts.requested,
      value: ({ kase }) => requestedAmount(sentAnswersOf(kase)) ?? null,
    },
    { kind: 'number', title: texts.granted, value: ({ outcome }) => outcome?.granted ?? null },
    { kind: 'text', title: texts.contract, value: ({ outcome }) => outcome?.contract ?? null },
    { kind: 'number', title: texts.amount, value: ({ outcome }) => outcome?.amount ?? null },
  ]
}

const dayOf = (instant: Date | null) => instant && cityDay(instant)

const dueOf = ({ by }: CaseClock) => (by && 'known' in by && by.known ? by.day : null)
