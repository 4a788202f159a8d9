import { eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { unsealScores } from '../marks/unsealing.ts'
import { meetingEntry } from './entry.ts'
import { findItem, lockMeeting } from './reach.ts'
import { recuseConflicted, toldBy } from './recusing.ts'
import { refusalToStep, type StepRefusal } from './rules.ts'
import { agenda } from './schema.ts'
import { voidSignatures } from './signatures.ts'
import type { DescribeSubjects } from './subjects.ts'

export type ScoresRefusal = StepRefusal | 'scores-open'

/** Opens the sealed scores of an item to everybody who may judge it, all at once. Conflicts are looked for first. */
export const openScores = (
  scope: SignedScope,
  meetingId: string,
  itemId: string,
  describe: DescribeSubjects,
): Promise<Outcome<string, ScoresRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockMeeting(inside, meetingId)
    if (!held) return undefined
    const refusal = refusalToStep('open-scores', held.meeting.state, held.hat)
    await recuseConflicted(inside, meetingId, toldBy(inside, describe), { lift: false })
    const item = await findItem(inside, meetingId, itemId)
    if (!item) return undefined
    if (refusal) return refused(refusal)
    if (item.scoresOpenedAt) return refused('scores-open')
    await inside.db.update(agenda).set({ scoresOpenedAt: scope.now }).where(eq(agenda.id, itemId))
    await unsealScores(inside, { type: item.subjectType, ids: [item.subjectId] })
    await scope.ledger.append(
      inside,
      meetingEntry('panels.scores-opened', held.meeting, { agenda: itemId }),
    )
    return done(itemId)
  })

export type DiscussionRefusal = StepRefusal | 'stale'

/** Writes down what was said on an item; `before` is the text that the writer saw. Earlier signatures fall. */
export const writeDiscussion = (
  scope: SignedScope,
  meetingId: string,
  itemId: string,
  { text, before }: { text: string; before: string },
): Promise<Outcome<string, DiscussionRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockMeeting(inside, meetingId)
    const item = held && (await findItem(inside, meetingId, itemId))
    if (!item) return undefined
    const refusal = refusalToStep('discuss', held.meeting.state, held.hat)
    if (refusal) return refused(refusal)
    if (text === item.discussion) return done(itemId)
    if (before !== item.discussion) return refused('stale')
    await inside.db.update(agenda).set({ discussion: text }).where(eq(agenda.id, itemId))
    await voidSignatures(inside, meetingId)
    return done(itemId)
  })
