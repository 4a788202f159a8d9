import { and, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { append } from './entry.ts'
import { type Approval, articleApprovalSteps, articleApprovals } from './flow/schema.ts'
import { tellReturned } from './letters.ts'
import { approvalOf, findRevision, onArticle, publicationsOf } from './locking.ts'
import { presets } from './presets.ts'
import { rolesOf } from './reach.ts'
import {
  type ApproveRefusal,
  nextRole,
  refusalToApprove,
  refusalToSend,
  type SendRefusal,
} from './rules.ts'
import type { Article, Lang, Revision } from './schema.ts'

/** One wording in one language: what is sent, approved, published is always named by both. */
export type Exactly = { revisionId: string; lang: Lang }

/** Sends a revision for approval in one language; what was open for an older one is replaced by it. */
export const sendForApproval = (
  scope: SignedScope,
  id: string,
  { revisionId, lang }: Exactly,
): Promise<Outcome<string, SendRefusal> | undefined> =>
  onArticle(scope, id, async (inside, article) => {
    const revision = await findRevision(inside, id, revisionId)
    if (!revision) return undefined
    const approval = await approvalOf(inside, revisionId, lang)
    const publication = (await publicationsOf(inside, id)).find((each) => each.lang === lang)
    const { preset, latest } = article
    const standing = { preset, latest, revision, publication, approval }
    const refusal = refusalToSend(standing, lang)
    if (refusal) return refused(refusal)
    await inside.db
      .update(articleApprovals)
      .set({ state: 'replaced', settledAt: scope.now })
      .where(
        and(
          eq(articleApprovals.articleId, id),
          eq(articleApprovals.lang, lang),
          eq(articleApprovals.state, 'open'),
        ),
      )
    await inside.db.insert(articleApprovals).values({
      id: newId(),
      articleId: id,
      revisionId,
      lang,
      steps: [...presets[preset].steps],
      sentBy: scope.actor.id,
      sentAt: scope.now,
    })
    await append(inside, { act: 'content.article-sent', revision, facts: { lang, preset } })
    return done(revisionId)
  })

/** Takes the next step of an approval; the last one makes the revision fit to be published. */
export const approveRevision = (
  scope: SignedScope,
  id: string,
  exactly: Exactly,
): Promise<Outcome<Approval, ApproveRefusal> | undefined> =>
  onStep(scope, id, exactly, async (inside, { approval, revision }) => {
    const role = nextRole(approval)
    if (!role) return refused('not-open')
    await inside.db.insert(articleApprovalSteps).values({
      approvalId: approval.id,
      step: approval.taken,
      role,
      takenBy: scope.actor.id,
      takenAt: scope.now,
    })
    const taken = approval.taken + 1
    const last = taken === approval.steps.length
    const settled = last
      ? { state: 'approved' as const, settledBy: scope.actor.id, settledAt: scope.now }
      : {}
    const after = await setApproval(inside, approval, { taken, ...settled })
    const facts = { lang: exactly.lang, step: taken, of: approval.steps.length, role }
    await append(inside, { act: 'content.article-approved', revision, facts })
    return done(after)
  })

/** Gives a revision back with a reason, which the author is mailed and finds on the desk. */
export const returnRevision = (
  scope: SignedScope,
  id: string,
  exactly: Exactly,
  reason: string,
): Promise<Outcome<Approval, ApproveRefusal> | undefined> =>
  onStep(scope, id, exactly, async (inside, { approval, revision, article }) => {
    const after = await setApproval(inside, approval, {
      state: 'returned',
      settledBy: scope.actor.id,
      settledAt: scope.now,
      reason,
    })
    const facts = { lang: exactly.lang, reason }
    await append(inside, { act: 'content.article-returned', revision, facts })
    await tellReturned(inside, { article, revision, approval: after })
    return done(after)
  })

type Step = { article: Article; approval: Approval; revision: Revision }

const onStep = (
  scope: SignedScope,
  id: string,
  { revisionId, lang }: Exactly,
  take: (inside: SignedScope, step: Step) => Promise<Outcome<Approval, ApproveRefusal>>,
): Promise<Outcome<Approval, ApproveRefusal> | undefined> =>
  onArticle(scope, id, async (inside, article) => {
    const revision = await findRevision(inside, id, revisionId)
    const approval = revision && (await approvalOf(inside, revisionId, lang))
    if (!revision || !approval) return undefined
    const steps = await inside.db
      .select()
      .from(articleApprovalSteps)
      .where(
        and(
          eq(articleApprovalSteps.approvalId, approval.id),
          eq(articleApprovalSteps.takenBy, scope.actor.id),
        ),
      )
    const person = { id: scope.actor.id, roles: rolesOf(scope.actor), tookStep: steps.length > 0 }
    const refusal = refusalToApprove(approval, revision, person)
    if (refusal) return refused(refusal)
    return take(inside, { article, approval, revision })
  })

const setApproval = async (
  { db }: SignedScope,
  { id }: Approval,
  change: Partial<Approval>,
): Promise<Approval> =>
  only(await db.update(articleApprovals).set(change).where(eq(articleApprovals.id, id)).returning())
