import { eq } from 'drizzle-orm'
import { violatedConstraint } from '#platform/constraints.ts'
import type { FetchRefusal } from '#platform/fetching/refusals.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import type { PartnerDetails } from './forms.ts'
import { type Partner, partners } from './schema.ts'
import { VISIT } from './visiting.ts'

export type PartnerRefusal = FetchRefusal | 'address-taken' | 'stale' | 'other-key'

/** Puts a portal on record; from here on its server may be asked, and it is visited on its timetable. */
export const recordPartner = (
  scope: SignedScope,
  details: PartnerDetails,
): Promise<Outcome<string, PartnerRefusal> | undefined> =>
  refusingTaken(() =>
    inTransaction(scope, async (inside) => {
      if (!holds(scope.actor, 'administrator')) return undefined
      const refusal = scope.outside.refusalToName(details.address)
      if (refusal) return refused(refusal)
      const id = newId()
      await inside.db.insert(partners).values({
        id,
        ...details,
        recordedBy: scope.actor.id,
        recordedAt: scope.now,
        nextAt: scope.now,
      })
      await append(inside, 'exchange.partner-recorded', { id, name: details.name })
      await inside.jobs.enqueue(inside.db, VISIT, { partnerId: id })
      return done(id)
    }),
  )

/** Changes what is on record. Another address or another kind of feed is another source: its key and its tags are forgotten. */
export const changePartner = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  details: PartnerDetails & { active: boolean },
): Promise<Outcome<string, PartnerRefusal> | undefined> =>
  refusingTaken(() =>
    onPartner(scope, id, async (inside, partner) => {
      if (partner.version !== version) return refused('stale')
      const refusal = scope.outside.refusalToName(details.address)
      if (refusal) return refused(refusal)
      const moved = details.address !== partner.address || details.feed !== partner.feed
      const anew = {
        trustedKey: null,
        offeredKey: null,
        origin: null,
        etag: null,
        lastModified: null,
      }
      await inside.db
        .update(partners)
        .set({
          ...details,
          ...(moved ? anew : {}),
          version: partner.version + 1,
          nextAt: scope.now,
        })
        .where(eq(partners.id, id))
      await append(inside, 'exchange.partner-changed', { id, name: details.name })
      return done(id)
    }),
  )

/** Trusts the key that the other side shows, after a person has compared it with them. */
export const confirmKey = (
  scope: SignedScope,
  id: string,
  kid: string,
): Promise<Outcome<string, PartnerRefusal> | undefined> =>
  onPartner(scope, id, async (inside, partner) => {
    if (partner.offeredKey?.kid !== kid) return refused('other-key')
    await inside.db
      .update(partners)
      .set({ trustedKey: partner.offeredKey, offeredKey: null, version: partner.version + 1 })
      .where(eq(partners.id, id))
    await append(inside, 'exchange.key-trusted', partner, { key: kid })
    await inside.jobs.enqueue(inside.db, VISIT, { partnerId: id })
    return done(id)
  })

/** Reads from a partner now, whatever its timetable says. */
export const visitNow = (
  scope: SignedScope,
  id: string,
): Promise<Outcome<string, PartnerRefusal> | undefined> =>
  onPartner(scope, id, async (inside) => {
    await inside.jobs.enqueue(inside.db, VISIT, { partnerId: id })
    return done(id)
  })

const onPartner = <Result>(
  scope: SignedScope,
  id: string,
  steps: (inside: SignedScope, partner: Partner) => Promise<Result>,
): Promise<Result | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!holds(scope.actor, 'administrator')) return undefined
    const [partner] = await inside.db
      .select()
      .from(partners)
      .where(eq(partners.id, id))
      .for('update')
    return partner && steps(inside, partner)
  })

async function refusingTaken<Result>(act: () => Promise<Result>) {
  try {
    return await act()
  } catch (error) {
    if (violatedConstraint(error) === 'partners_address') return refused('address-taken')
    throw error
  }
}

const append = (
  scope: SignedScope,
  act: string,
  { id, name }: { id: string; name: string },
  facts: Record<string, string> = {},
) => scope.ledger.append(scope, { act, subject: { type: 'partner', id, label: name }, facts })
