import { eq } from 'drizzle-orm'
import { allocateApproved, listSources } from '#modules/budget/index.ts'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { heirOf } from '../../file/index.ts'
import { amountFrom, bySource, totalOf } from '../activity/estimate.ts'
import { tellOfApproval } from '../cycle/mails.ts'
import { askedAgencies } from '../cycle/queries.ts'
import { type ApprovalRefusal, refusalToApprove } from '../cycle/rules.ts'
import { step } from '../cycle/stepping.ts'
import { append } from '../lines/entry.ts'
import { hasPartIn } from '../lines/parts.ts'
import { type LineWithMoney, linesWithMoney } from '../lines/queries.ts'
import { annualLineAllocations, annualLines } from '../lines/schema.ts'
import { type Cycle, findCycle } from '../reach.ts'
import { estimateInWords } from './explanation.ts'
import { placeLine } from './homes.ts'

export type Approval = { basis: string }

/**
 * The leader approves the year's plan: in one transaction each line becomes work of the year and each source's share of
 * it a line of the budget, estimated, appraised and allocated. Of two leaders at once, one is told that it is approved.
 */
export const approveAnnualPlan = (
  scope: SignedScope,
  id: string,
  seen: number | undefined,
  { basis }: Approval,
): Promise<Outcome<string, ApprovalRefusal | 'source-unknown'> | undefined> =>
  inTransaction(scope, async (scope) => {
    const cycle = await findCycle(scope, id, 'update')
    if (!cycle?.reach.leader) return undefined
    const { annual } = cycle
    const hasPart =
      annual.handedInBy === scope.actor.id || (await hasPartIn(scope, id, scope.actor.id))
    const refusal = refusalToApprove(annual, seen, { hasPart })
    if (refusal) return refused(refusal)
    const lines = (await linesWithMoney(scope, id)).filter(({ line }) => line.state === 'standing')
    const sources = new Map((await listSources(scope)).map((source) => [source.code, source.id]))
    if (lines.some(({ rows }) => rows.some(({ source }) => !sources.has(source))))
      return refused('source-unknown')
    for (const line of lines) await carryOut(scope, cycle, line, { sources, basis })
    await proveAllocated(scope, id)
    await step(
      scope,
      cycle,
      'plan.annual-approved',
      { state: 'approved', approvedBy: scope.actor.id, approvedAt: scope.now, basis },
      { lines: lines.length, total: totalOf(lines.flatMap(({ appraised }) => appraised ?? [])) },
    )
    const asked = await askedAgencies(scope, id)
    await tellOfApproval(
      scope,
      cycle,
      asked.map(({ agencyId }) => agencyId),
    )
    return done(id)
  })

type Means = { sources: ReadonlyMap<string, string>; basis: string }

/** One line: its money to the budget, its work to the tasks, and an entry that says how much for whom. */
async function carryOut(
  scope: SignedScope,
  cycle: Cycle,
  { line, rows, composed, appraised }: LineWithMoney,
  { sources, basis }: Means,
): Promise<void> {
  const { annual, reach } = cycle
  const { appraisedAt, appraisedBy } = line
  const { handedInBy, handedInAt } = annual
  if (!appraised || !appraisedAt || !appraisedBy || !handedInBy || !handedInAt)
    throw new Error(`line ${line.number} of ${annual.year} came to the leader without an appraisal`)
  const agencyId = await leadOf(scope, cycle, line.lead)
  for (const { source, amount } of bySource(appraised).filter((share) => share.amount > 0)) {
    const allocated = await allocateApproved(scope, {
      year: annual.year,
      sourceId: sources.get(source) ?? '',
      programmeId: null,
      title: line.name,
      explanation: estimateInWords(rows.filter((row) => row.source === source)),
      agencyId,
      estimated: { amount: amountFrom(composed, source), by: handedInBy, at: handedInAt },
      appraised: { amount, by: appraisedBy, at: appraisedAt },
      appraisalNote: line.appraisalNote ?? '',
      basis: basis || `Kế hoạch năm ${annual.year}`,
    })
    if (!allocated?.ok)
      throw new Error(`line ${line.number} was not allocated: ${allocated?.problem}`)
    await scope.db.insert(annualLineAllocations).values({
      lineId: line.id,
      source,
      amount,
      budgetLineId: allocated.value.id,
    })
  }
  const taskYearId = await placeLine({ scope, plan: reach.plan, annual }, line)
  await scope.db
    .update(annualLines)
    .set({ taskYearId, version: line.version + 1 })
    .where(eq(annualLines.id, line.id))
  await append(scope, 'plan.annual-line-approved', {
    cycle,
    line,
    amount: totalOf(appraised),
    organisationId: agencyId,
    facts: line.taskCode ? { task: line.taskCode } : {},
  })
}

/** The organisation that leads a line today; the Department where the agency of the plan is no organisation of its own. */
async function leadOf(scope: SignedScope, { reach }: Cycle, lead: string): Promise<string> {
  const code = heirOf(lead, scope.today, reach.plan.successors)
  const found = (await organisationsByCode(scope, [code])).get(code) ?? reach.department
  if (!found) throw new Error(`nobody is recorded for ${lead}`)
  return found.id
}

/** What was allocated is what was appraised, source by source: a difference is a bug, and nothing is kept. */
async function proveAllocated(scope: SignedScope, id: string): Promise<void> {
  for (const { line, appraised, allocated } of await linesWithMoney(scope, id)) {
    const wanted = line.state === 'standing' ? bySource(appraised ?? []) : []
    const differs =
      totalOf(allocated) !== totalOf(wanted) ||
      wanted.some(({ source, amount }) => amountFrom(allocated, source) !== amount)
    if (differs) throw new Error(`line ${line.number} was allocated what was not approved`)
  }
}
