import { and, eq } from 'drizzle-orm'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout } from '../entry.ts'
import { findPeriod, findReceived, type ReportOnPeriod } from '../queries.ts'
import { dueFor } from '../regimes/last-day.ts'
import { reports } from '../schema.ts'
import type { Granted, Refused } from './forms.ts'
import { tellOfExtension } from './mails.ts'
import { isAsked, listStillOwed, lockReport } from './queries.ts'
import { type ExtensionRefusal, refusalToGrant, refusalToRefuse } from './rules.ts'
import { reportExtensions } from './schema.ts'

type Decided = Promise<Outcome<string, ExtensionRefusal> | undefined>

/** The receiving office gives one agency more time, whether it asked or not. */
export const grantExtension = (scope: SignedScope, id: string, given: Granted): Decided =>
  inTransaction(scope, async (scope) => {
    const found = await findReceived(scope, id)
    return found && grant(scope, found, given)
  })

/** Gives more time to everybody who still owes a report on a window; answers to how many. */
export const extendPeriod = (
  scope: SignedScope,
  periodId: string,
  given: Granted,
): Promise<Outcome<number, ExtensionRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const period = await findPeriod(scope, periodId)
    if (!period) return undefined
    let extended = 0
    let last: ExtensionRefusal | undefined
    for (const { id } of await listStillOwed(scope, periodId)) {
      const found = await findReceived(scope, id)
      const outcome = found && (await grant(scope, found, given))
      if (outcome?.ok) extended += 1
      else last = outcome?.problem
    }
    return extended > 0 ? done(extended) : refused(last ?? 'already-sent')
  })

/** The receiving office leaves the day as it is, and says why. */
export const refuseExtension = (scope: SignedScope, id: string, given: Refused): Decided =>
  inTransaction(scope, async (scope) => {
    const found = await findReceived(scope, id)
    if (!found) return undefined
    const report = await lockReport(scope, found)
    const isReporter = holds(scope.actor, 'agency', report.reporterId)
    const refusal = refusalToRefuse({ isAsked: await isAsked(scope, id) }, { isReporter })
    if (refusal) return refused(refusal)
    await settleRequest(scope, id, { state: 'refused', ...given })
    await scope.ledger.append(scope, {
      act: 'plan.extension-refused',
      ...entryAbout({ ...found, report }, given),
    })
    await tellOfExtension(scope, found, given)
    return done(id)
  })

async function grant(
  scope: SignedScope,
  found: ReportOnPeriod,
  { until, position, reason }: Granted,
): Promise<Outcome<string, ExtensionRefusal>> {
  const report = await lockReport(scope, found)
  const asked = await isAsked(scope, report.id)
  const refusal = refusalToGrant(
    { stage: report.stage, due: dueFor(report, found.period), isAsked: asked },
    { until, today: scope.today, isReporter: holds(scope.actor, 'agency', report.reporterId) },
  )
  if (refusal) return refused(refusal)
  const decision = { state: 'granted' as const, grantedUntil: until, position, reason }
  if (asked) await settleRequest(scope, report.id, decision)
  else
    await scope.db.insert(reportExtensions).values({
      id: newId(),
      reportId: report.id,
      ...decision,
      decidedBy: scope.actor.id,
      decidedAt: scope.now,
    })
  await scope.db
    .update(reports)
    .set({ extendedUntil: until, extendedBy: await heldAt(scope, found, position) })
    .where(eq(reports.id, report.id))
  await scope.ledger.append(scope, {
    act: 'plan.extension-granted',
    ...entryAbout({ ...found, report }, { grantedUntil: until, position, reason }),
  })
  await tellOfExtension(scope, found, { until, position, reason })
  return done(report.id)
}

/** A position means little without the office: “Phó Giám đốc, Sở …”. */
async function heldAt(scope: SignedScope, { period }: ReportOnPeriod, position: string) {
  const names = await namesOfOrganisations(scope, [period.receiverId])
  const office = names.get(period.receiverId)?.vi
  return office ? `${position}, ${office}` : position
}

const settleRequest = (
  { db, actor, now }: SignedScope,
  reportId: string,
  decision: Partial<typeof reportExtensions.$inferInsert>,
) =>
  db
    .update(reportExtensions)
    .set({ ...decision, decidedBy: actor.id, decidedAt: now })
    .where(and(eq(reportExtensions.reportId, reportId), eq(reportExtensions.state, 'asked')))
