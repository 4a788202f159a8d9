import { eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { acts } from './acts.ts'
import { findPage, listAgencies, lockGap } from './queries.ts'
import { type GapRefusal, refusalToAssign, refusalToChange } from './rules.ts'
import { type Gap, gaps } from './schema.ts'

type Change = { version: number | undefined }
type Result = Promise<Outcome<string, GapRefusal> | undefined>

/** Gives a gap to an agency until a day; whoever looks for the words is told so. */
export const assignGap = (
  scope: SignedScope,
  id: string,
  { version, agencyId, dueOn }: Change & { agencyId: string; dueOn: string },
): Result =>
  inTransaction(scope, async (inside) => {
    const gap = await lockGap(inside, id)
    if (!gap) return undefined
    const agencies = await listAgencies(inside)
    const agencyKnown = agencies.some((agency) => agency.id === agencyId)
    const { today } = inside
    const refusal = refusalToAssign(gap, version, { agencyKnown, dueOn, today })
    if (refusal) return refused(refusal)
    await write(inside, gap, { state: 'assigned', agencyId, dueOn, answerPath: null, note: null })
    await append(inside, 'portal.gap-assigned', gap, agencyId)
    return done(id)
  })

/** Says which page of the portal answers; it has to be one that the search knows. */
export const answerGap = (
  scope: SignedScope,
  id: string,
  { version, path }: Change & { path: string },
): Result =>
  inTransaction(scope, async (inside) => {
    const gap = await lockGap(inside, id)
    if (!gap) return undefined
    const refusal = refusalToChange(gap, version)
    if (refusal) return refused(refusal)
    if (!(await findPage(inside, path))) return refused('no-such-page')
    await write(inside, gap, { state: 'answered', answerPath: path, note: null })
    await append(inside, 'portal.gap-answered', gap, gap.agencyId)
    return done(id)
  })

/** Puts a gap aside with a reason that colleagues read. */
export const dismissGap = (
  scope: SignedScope,
  id: string,
  { version, note }: Change & { note: string },
): Result => settle(scope, id, version, { state: 'dismissed', note }, 'portal.gap-dismissed')

/** Opens a gap again as if nothing had been said about it. */
export const reopenGap = (scope: SignedScope, id: string, { version }: Change): Result =>
  settle(
    scope,
    id,
    version,
    { state: 'open', agencyId: null, dueOn: null, answerPath: null, note: null },
    'portal.gap-reopened',
  )

const settle = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  change: Partial<Gap>,
  act: keyof typeof acts,
): Result =>
  inTransaction(scope, async (inside) => {
    const gap = await lockGap(inside, id)
    if (!gap) return undefined
    const refusal = refusalToChange(gap, version)
    if (refusal) return refused(refusal)
    await write(inside, gap, change)
    await append(inside, act, gap, null)
    return done(id)
  })

const write = ({ db, now }: SignedScope, { id, version }: Gap, change: Partial<Gap>) =>
  db
    .update(gaps)
    .set({ ...change, changedAt: now, version: version + 1 })
    .where(eq(gaps.id, id))

const append = (
  scope: SignedScope,
  act: keyof typeof acts,
  gap: Gap,
  organisationId: string | null,
) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'gap', id: gap.id, label: gap.typed },
    organisationId,
  })
