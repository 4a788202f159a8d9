import { and, eq } from 'drizzle-orm'
import { findOrganisation, findOwnStartup, type Startup } from '#modules/organisations/index.ts'
import { type FileRefusal, storeFile } from '#platform/files/files.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { InvestmentReport } from './forms.ts'
import { type ChangeRefusal, refusalToChange } from './rules.ts'
import { type Investment, investments } from './schema.ts'

export type InputRefusal = FileRefusal | 'no-such-investor' | 'proof-missing'

/** A founder reports an investment in their startup. Money paid out needs its proof with it. */
export const reportInvestment = (
  scope: SignedScope,
  startupId: string,
  report: InvestmentReport,
  proof?: File,
): Promise<Outcome<string, InputRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const startup = await findOwnStartup(scope, startupId)
    if (!startup) return undefined
    const given = await complete(scope, report, proof, null)
    if (!given.ok) return given
    const id = newId()
    await scope.db.insert(investments).values({ id, startupId, ...given.value })
    await appendReport(scope, 'network.investment-reported', startup, { id, ...report })
    return done(id)
  })

/** A founder changes a report that is not confirmed; it goes to the officers again. */
export const changeReport = (
  scope: SignedScope,
  { startupId, id, version }: { startupId: string; id: string; version: number | undefined },
  report: InvestmentReport,
  proof?: File,
): Promise<Outcome<string, InputRefusal | ChangeRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const startup = await findOwnStartup(scope, startupId)
    if (!startup) return undefined
    const [investment] = await scope.db
      .select()
      .from(investments)
      .where(and(eq(investments.id, id), eq(investments.startupId, startupId)))
      .for('update')
    if (!investment) return undefined
    const refusal = refusalToChange(investment, version)
    if (refusal) return refused(refusal)
    const given = await complete(scope, report, proof, investment.proofFileId)
    if (!given.ok) return given
    await scope.db
      .update(investments)
      .set({
        ...given.value,
        standing: 'reported',
        returnReason: null,
        judgedBy: null,
        judgedAt: null,
        version: investment.version + 1,
      })
      .where(eq(investments.id, id))
    await appendReport(scope, 'network.investment-changed', startup, { id, ...report })
    return done(id)
  })

/** The report with the investor's name and the proof that goes with it. */
async function complete(
  scope: SignedScope,
  report: InvestmentReport,
  proof: File | undefined,
  earlierProofId: string | null,
) {
  const investor = report.investorId
    ? await findOrganisation(scope, report.investorId)
    : { name: report.investorName }
  if (!investor) return refused('no-such-investor')
  if (report.state === 'disbursed' && !proof && !earlierProofId) return refused('proof-missing')
  const stored = proof && (await storeFile(scope, proof))
  if (stored && !stored.ok) return stored
  return done({
    ...report,
    investorName: investor.name,
    proofFileId: stored?.value.id ?? earlierProofId,
    reportedBy: scope.actor.id,
    reportedAt: scope.now,
  })
}

const appendReport = (
  scope: SignedScope,
  act: 'network.investment-reported' | 'network.investment-changed',
  startup: Startup,
  { id, instrument, state }: Pick<Investment, 'id' | 'instrument' | 'state'>,
) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'investment', id, label: startup.name },
    organisationId: startup.id,
    startupId: startup.id,
    facts: { instrument, state },
  })
