import { and, eq, isNull } from 'drizzle-orm'
import { grantRole } from '#modules/identity/index.ts'
import { violatedConstraint } from '#platform/constraints.ts'
import { standingEntry } from '#platform/ledger/read.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { enrol, foldedName } from '../enrol.ts'
import { foundedBy } from '../reach.ts'
import {
  certificates,
  type Organisation,
  organisations,
  type StartupFacts,
  startups,
} from '../schema.ts'
import type { StartupProfile } from './form.ts'
import { type ChangeRefusal, firstListed, refusalToChange, registrationChanged } from './rules.ts'

/** Writes a startup down and makes whoever asks its founder. */
export const registerStartup = (
  scope: SignedScope,
  profile: StartupProfile,
  { sample = false }: { sample?: boolean } = {},
) =>
  unlessCodeIsTaken(scope, async (inside) => {
    const organisation = await enrol(inside, { kind: 'startup', ...sharedOf(profile), sample })
    const { id, slug } = organisation
    await inside.db
      .insert(startups)
      .values({ organisationId: id, ...specialOf(profile), statedAt: scope.now })
    await grantRole(inside, { personId: scope.actor.id, role: 'founder', organisationId: id })
    await scope.ledger.append(inside, {
      act: 'organisations.startup-registered',
      ...subjectOf(organisation),
      facts: { kind: profile.kind, sector: profile.sector },
    })
    return done({ id, slug })
  })

/** Changes a founder's own startup. A change of the registration takes the city's verification back. */
export const changeStartup = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  profile: StartupProfile,
) =>
  unlessCodeIsTaken<{ id: string }, ChangeRefusal>(scope, async (inside) => {
    const [organisation] = await inside.db
      .select()
      .from(organisations)
      .where(and(eq(organisations.id, id), foundedBy(scope)))
      .for('update')
    if (!organisation) return undefined
    const before = only(
      await inside.db.select().from(startups).where(eq(startups.organisationId, id)).for('update'),
    )
    const standing = await inside.db
      .select({ id: certificates.id })
      .from(certificates)
      .where(and(eq(certificates.startupId, id), isNull(certificates.withdrawnAt)))
    const refusal = refusalToChange(
      { version: organisation.version, kind: before.kind, hasCertificate: standing.length > 0 },
      { version, kind: profile.kind },
    )
    if (refusal) return refused(refusal)

    const shared = sharedOf(profile)
    await inside.db
      .update(organisations)
      .set({
        ...shared,
        foldedName: foldedName(shared.name, shared.englishName),
        website: shared.website || null,
        listedAt: firstListed(organisation, profile, scope.now),
        changedAt: scope.now,
        version: organisation.version + 1,
      })
      .where(eq(organisations.id, id))
    const restated = registrationChanged({ ...before, name: organisation.name }, profile)
    await inside.db
      .update(startups)
      .set({
        ...specialOf(profile),
        ...(restated ? { statedAt: scope.now, verifiedAt: null, verifiedBy: null } : {}),
      })
      .where(eq(startups.organisationId, id))
    await scope.ledger.append(inside, {
      act: 'organisations.startup-changed',
      ...subjectOf(organisation),
      facts: { registrationChanged: restated },
    })
    if (restated && before.verifiedAt) await takeVerificationBack(inside, organisation, 'restated')
    return done({ id })
  })

/** Takes the verification out of every count: the founder restated the facts, or the city erred. */
export async function takeVerificationBack(
  scope: Scope,
  organisation: Organisation,
  reason: string,
): Promise<void> {
  const { act, id } = only(
    [await standingEntry(scope, organisation.id, ['organisations.enterprise-verified'])].filter(
      (entry) => entry !== undefined,
    ),
  )
  await scope.ledger.append(scope, {
    act: 'organisations.enterprise-verification-withdrawn',
    ...subjectOf(organisation),
    facts: { takesBack: act, reason },
    corrects: id,
  })
}

export const subjectOf = ({ id, name }: Pick<Organisation, 'id' | 'name'>) => ({
  subject: { type: 'organisation', id, label: name },
  organisationId: id,
  startupId: id,
})

const sharedOf = (profile: StartupProfile) => ({
  name: profile.name,
  englishName: profile.englishName,
  summary: { vi: profile.summaryVi, en: profile.summaryEn },
  website: profile.website,
  published: profile.published,
})

const specialOf = (
  profile: StartupProfile,
): Omit<StartupFacts, 'organisationId' | 'statedAt' | 'verifiedAt' | 'verifiedBy'> => ({
  kind: profile.kind,
  enterpriseCode: profile.enterpriseCode,
  registeredOn: profile.registeredOn,
  growthBasis: profile.growthBasis,
  sector: profile.sector,
  stage: profile.stage,
  foundersNote: profile.foundersNote,
})

async function unlessCodeIsTaken<Value, Refusal extends string = never>(
  scope: SignedScope,
  steps: (scope: SignedScope) => Promise<Outcome<Value, Refusal> | undefined>,
): Promise<Outcome<Value, Refusal | 'code-taken'> | undefined> {
  try {
    return await inTransaction(scope, steps)
  } catch (error) {
    if (violatedConstraint(error) === 'startups_enterprise_code') return refused('code-taken')
    throw error
  }
}
