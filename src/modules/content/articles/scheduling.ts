import { and, asc, eq, lte } from 'drizzle-orm'
import { findActor } from '#modules/identity/index.ts'
import { newId } from '#platform/ids.ts'
import type { Timetable } from '#platform/jobs.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import type { Exactly } from './approving.ts'
import { append } from './entry.ts'
import { articleSchedules, type Schedule } from './flow/schema.ts'
import { findRevision, lockArticle, onArticle, publicationsOf } from './locking.ts'
import { publishingRoles } from './presets.ts'
import { bringUp, takeDown, whyNotPublish } from './publishing.ts'
import { rolesOf } from './reach.ts'
import { refusalToSchedule, type ScheduleRefusal } from './rules.ts'

export type NewSchedule = Exactly & { kind: Schedule['kind']; dueAt: Date }

/** Sets the moment at which exactly this revision comes up or expires in a language. */
export const scheduleArticle = (
  scope: SignedScope,
  id: string,
  { kind, revisionId, lang, dueAt }: NewSchedule,
): Promise<Outcome<string, ScheduleRefusal> | undefined> =>
  onArticle(scope, id, async (inside, article) => {
    if (!publishingRoles.some((role) => holds(scope.actor, role))) return undefined
    const revision = await findRevision(inside, id, revisionId)
    if (!revision) return undefined
    const exactly = { revisionId, lang }
    const toPublish = await whyNotPublish(inside, article, exactly, rolesOf(scope.actor))
    const shown = (await publicationsOf(inside, id)).some(
      (each) => each.lang === lang && each.state === 'published' && each.revisionId === revisionId,
    )
    const plans = (await plannedFor(inside, id)).filter((each) => each.lang === lang)
    const planned = plans.some((each) => each.kind === kind)
    const comesUp = plans.some(
      (each) => each.kind === 'publish' && each.revisionId === revisionId && each.dueAt < dueAt,
    )
    const refusal = refusalToSchedule(kind, dueAt, scope.now, {
      toPublish: toPublish ?? null,
      shown: shown || comesUp,
      planned,
    })
    if (refusal) return refused(refusal)
    await inside.db.insert(articleSchedules).values({
      id: newId(),
      articleId: id,
      lang,
      revisionId,
      kind,
      dueAt,
      setBy: scope.actor.id,
      setAt: scope.now,
    })
    const facts = { lang, kind, dueAt: dueAt.toISOString() }
    await append(inside, { act: 'content.revision-scheduled', revision, facts })
    return done(revisionId)
  })

export const cancelSchedule = (
  scope: SignedScope,
  id: string,
  scheduleId: string,
): Promise<Outcome<string, 'not-planned'> | undefined> =>
  onArticle(scope, id, async (inside) => {
    if (!publishingRoles.some((role) => holds(scope.actor, role))) return undefined
    const [plan] = await inside.db
      .update(articleSchedules)
      .set({ state: 'cancelled', endedAt: scope.now })
      .where(
        and(
          eq(articleSchedules.id, scheduleId),
          eq(articleSchedules.articleId, id),
          eq(articleSchedules.state, 'planned'),
        ),
      )
      .returning()
    const revision = plan && (await findRevision(inside, id, plan.revisionId))
    if (!revision) return refused('not-planned')
    const facts = { lang: plan.lang, kind: plan.kind, dueAt: plan.dueAt.toISOString() }
    await append(inside, { act: 'content.revision-unscheduled', revision, facts })
    return done(scheduleId)
  })

export const plannedFor = ({ db }: Scope, articleId: string): Promise<Schedule[]> =>
  db
    .select()
    .from(articleSchedules)
    .where(and(eq(articleSchedules.articleId, articleId), eq(articleSchedules.state, 'planned')))
    .orderBy(asc(articleSchedules.dueAt))

/** Carries out whatever is due, each in a transaction of its own: what a stopped worker missed too, and nothing twice. */
export async function carryOutSchedules(scope: Scope): Promise<void> {
  const due = await scope.db
    .select({ id: articleSchedules.id, articleId: articleSchedules.articleId })
    .from(articleSchedules)
    .where(and(eq(articleSchedules.state, 'planned'), lte(articleSchedules.dueAt, scope.now)))
    .orderBy(asc(articleSchedules.dueAt), asc(articleSchedules.id))
  for (const { id, articleId } of due)
    await inTransaction(scope, (inside) => carryOut(inside, articleId, id))
}

async function carryOut(scope: Scope, articleId: string, scheduleId: string): Promise<void> {
  const article = await lockArticle(scope, articleId)
  const plan = (await plannedFor(scope, articleId)).find(({ id }) => id === scheduleId)
  if (!article || !plan) return
  const settle = (state: Schedule['state'], refusal: string | null = null) =>
    scope.db
      .update(articleSchedules)
      .set({ state, refusal, endedAt: scope.now })
      .where(eq(articleSchedules.id, scheduleId))
  // Whoever set the moment answers for it, as if they pressed the button now.
  const orderedBy = await findActor(scope.db, plan.setBy)
  const inTheirName = { ...scope, actor: orderedBy }
  if (plan.kind === 'publish') {
    const refusal = await whyNotPublish(scope, article, plan, publishingRoles)
    if (refusal !== null) return void (await settle('dropped', refusal ?? 'not-written'))
    await settle('done')
    return bringUp(inTheirName, article, plan, plan.setBy)
  }
  const shown = (await publicationsOf(scope, articleId)).find(
    (each) =>
      each.lang === plan.lang && each.state === 'published' && each.revisionId === plan.revisionId,
  )
  if (!shown) return void (await settle('dropped', 'not-published'))
  await settle('done')
  const revision = await takeDown(inTheirName, article, shown, 'expired')
  const facts = { lang: plan.lang }
  await append(inTheirName, { act: 'content.article-expired', revision, facts })
}

/** Every minute; a moment that fell while no worker ran is caught up with on its return. */
export const scheduleTimetable: readonly Timetable<Scope>[] = [
  { queue: 'content.article-schedules', cron: '* * * * *', handle: carryOutSchedules },
]
