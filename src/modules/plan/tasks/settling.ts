import { and, eq, sql } from 'drizzle-orm'
import { cityInstant } from '#platform/clock.ts'
import { type FileRefusal, storeFile } from '#platform/files/files.ts'
import { standingEntry } from '#platform/ledger/read.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { ledgerEntries } from '#platform/schema.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout, lockWork, milestoneIn, milestoneSubject } from './locking.ts'
import { type MilestoneRefusal, refusalToSettle } from './rules.ts'
import { milestones } from './schema.ts'

export type MilestoneRef = { id: string; milestone: string; seenVersion: number | undefined }
export type Proof = { metOn: string; note: string; entry: number | null; file?: File | undefined }
export type ProofRefusal = FileRefusal | 'proof-missing' | 'entry-unknown'

/** Says that a milestone was met on a day, with what shows it: a file, an entry of the ledger, or words. */
export const meetMilestone = (
  scope: SignedScope,
  { id, milestone: milestoneId, seenVersion }: MilestoneRef,
  { metOn, note, entry, file }: Proof,
): Promise<Outcome<string, MilestoneRefusal | ProofRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const locked = await lockWork(scope, id)
    const milestone = locked && (await milestoneIn(scope, locked.work, milestoneId))
    if (!milestone) return undefined
    const { work, part } = locked
    const refusal = refusalToSettle(work.state, milestone, { to: 'met', part, seenVersion })
    if (refusal) return refused(refusal)
    if (!note && entry === null && !file) return refused('proof-missing')
    const evidenceEntryId = entry === null ? null : await idOfEntry(scope, entry)
    if (evidenceEntryId === undefined) return refused('entry-unknown')
    const stored = file && (await storeFile(scope, file))
    if (stored && !stored.ok) return stored
    const evidenceFileId = stored?.value.id ?? null
    await scope.db
      .update(milestones)
      .set({
        state: 'met',
        metOn,
        note,
        evidenceFileId,
        evidenceEntryId,
        version: milestone.version + 1,
      })
      .where(eq(milestones.id, milestone.id))
    await scope.ledger.append(scope, {
      act: 'plan.milestone-met',
      ...entryAbout(locked, milestoneSubject(milestone), {
        dueOn: milestone.dueOn,
        metOn,
        file: evidenceFileId,
        entry,
      }),
      occurredAt: cityInstant(metOn, '00:00'),
    })
    return done(milestone.id)
  })

/** An entry that was taken back shows nothing. */
async function idOfEntry({ db }: SignedScope, seq: number): Promise<string | undefined> {
  const [found] = await db
    .select({ id: ledgerEntries.id })
    .from(ledgerEntries)
    .where(
      and(
        eq(ledgerEntries.seq, seq),
        sql`not exists (select 1 from platform.ledger_entries c where c.corrects = ${ledgerEntries.id})`,
      ),
    )
  return found?.id
}

/** Drops an open milestone, or opens one again that was met or dropped; the reason stays with it. */
export const changeMilestone = (
  scope: SignedScope,
  { id, milestone: milestoneId, seenVersion }: MilestoneRef,
  { to, reason }: { to: 'dropped' | 'open'; reason: string },
): Promise<Outcome<string, MilestoneRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const locked = await lockWork(scope, id)
    const milestone = locked && (await milestoneIn(scope, locked.work, milestoneId))
    if (!milestone) return undefined
    const { work, part } = locked
    const refusal = refusalToSettle(work.state, milestone, { to, part, seenVersion })
    if (refusal) return refused(refusal)
    await scope.db
      .update(milestones)
      .set({
        state: to,
        metOn: null,
        note: reason,
        evidenceFileId: null,
        evidenceEntryId: null,
        version: milestone.version + 1,
      })
      .where(eq(milestones.id, milestone.id))
    const before =
      to === 'open'
        ? await standingEntry(scope, milestone.id, ['plan.milestone-met', 'plan.milestone-dropped'])
        : undefined
    await scope.ledger.append(scope, {
      act: to === 'open' ? 'plan.milestone-reopened' : 'plan.milestone-dropped',
      ...entryAbout(locked, milestoneSubject(milestone), { reason }),
      corrects: before?.id ?? null,
    })
    return done(milestone.id)
  })
