import { and, eq, inArray, sql } from 'drizzle-orm'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout } from '../entry.ts'
import { type DecliningRefusal, refusalToDecline } from '../proposals/rules.ts'
import { annualProposals } from '../proposals/schema.ts'
import { findCycle, holdToCompose } from '../reach.ts'
import { tellOfExtension } from './mails.ts'
import { askedAgency } from './queries.ts'
import { type ExtensionRefusal, lastDayFor, refusalToExtend } from './rules.ts'
import { type AskedAgency, annualAgencies } from './schema.ts'

const of = ({ annualPlanId, agencyId }: AskedAgency) =>
  and(eq(annualAgencies.annualPlanId, annualPlanId), eq(annualAgencies.agencyId, agencyId))

export type Extension = { agencyId: string; until: string; reason: string }

/** The Department gives one agency more time, with a reason; also after the last day, as long as it collects. */
export const extendTime = (
  scope: SignedScope,
  id: string,
  { agencyId, until, reason }: Extension,
): Promise<Outcome<string, ExtensionRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const cycle = await holdToCompose(scope, id)
    const asked = cycle && (await askedAgency(scope, id, agencyId))
    if (!cycle || !asked) return undefined
    const lastDay = lastDayFor(cycle.annual, asked)
    const refusal = refusalToExtend(cycle.annual, { until, lastDay, today: scope.today })
    if (refusal) return refused(refusal)
    await scope.db
      .update(annualAgencies)
      .set({ extendedUntil: until, extendedBy: scope.actor.id, extensionReason: reason })
      .where(of(asked))
    const name = (await namesOfOrganisations(scope, [agencyId])).get(agencyId)?.vi ?? ''
    await scope.ledger.append(scope, {
      act: 'plan.annual-extended',
      ...entryAbout(cycle, { until, agency: name }),
      organisationId: agencyId,
    })
    await tellOfExtension(scope, cycle, agencyId, { until, reason })
    return done(id)
  })

/** An agency says in one act that it proposes nothing; a proposal sent later in time takes that back. */
export const declineToPropose = (
  scope: SignedScope,
  id: string,
  agencyId: string,
): Promise<Outcome<string, DecliningRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const cycle = await findCycle(scope, id, 'share')
    const own = cycle?.reach.own.includes(agencyId)
    const asked = own && (await askedAgency(scope, id, agencyId, { hold: true }))
    if (!cycle || !asked) return undefined
    const [counted] = await scope.db
      .select({ sent: sql<number>`count(*)::int` })
      .from(annualProposals)
      .where(
        and(
          eq(annualProposals.annualPlanId, id),
          eq(annualProposals.agencyId, agencyId),
          inArray(annualProposals.state, ['submitted', 'sent-back']),
        ),
      )
    const refusal = refusalToDecline(cycle.annual.state, {
      sent: counted?.sent ?? 0,
      declined: asked.declinedAt !== null,
    })
    if (refusal) return refused(refusal)
    await scope.db
      .update(annualAgencies)
      .set({ declinedAt: scope.now, declinedBy: scope.actor.id })
      .where(of(asked))
    await scope.ledger.append(scope, {
      act: 'plan.proposals-declined',
      ...entryAbout(cycle),
      organisationId: agencyId,
    })
    return done(id)
  })
