import { and, eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { meetingEntry } from './entry.ts'
import { recordOf } from './minutes.ts'
import { lockMeeting } from './reach.ts'
import { hashOf } from './record.ts'
import { isSigned, refusalToSign, refusalToStep, type SignRefusal } from './rules.ts'
import { meetings, members } from './schema.ts'
import { signaturesUnder, voidSignatures } from './signatures.ts'
import type { DescribeSubjects } from './subjects.ts'

/**
 * Signs the record whose hash the signer saw; signatures under an earlier wording fall. With the chair's and the
 * secretary's under the same one the record is kept and locked.
 */
export const signMinutes = (
  scope: SignedScope,
  id: string,
  seen: string,
  describe: DescribeSubjects,
): Promise<Outcome<'signed' | 'locked', SignRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockMeeting(inside, id)
    if (!held) return undefined
    const { meeting, hat } = held
    const personId = scope.actor.id
    const own = held.members.find((member) => member.personId === personId)
    const early = refusalToStep('sign', meeting.state, hat)
    if (early || !own) return refused(early ?? 'not-yours')
    const record = await recordOf(inside, held, describe)
    const hash = hashOf(record)
    const before = signaturesUnder(held, hash)
    const signedAt = before.get(personId) ?? null
    const refusal = refusalToSign({ ...own, signedAt }, { seen, now: hash })
    if (refusal) return refused(refusal)
    if (meeting.recordHash !== hash) await voidSignatures(inside, id)
    await inside.db
      .update(members)
      .set({ signedAt: scope.now })
      .where(and(eq(members.meetingId, id), eq(members.personId, personId)))
    await scope.ledger.append(inside, meetingEntry('panels.minutes-signed', meeting, { hash }))
    const after = new Map([...before, [personId, scope.now]])
    const locks = isSigned(
      held.members.map((each) => ({ ...each, signedAt: after.get(each.personId) ?? null })),
    )
    if (!locks) {
      await inside.db.update(meetings).set({ recordHash: hash }).where(eq(meetings.id, id))
      return done('signed')
    }
    await inside.db
      .update(meetings)
      .set({
        state: 'locked',
        lockedAt: scope.now,
        record,
        recordHash: hash,
        version: meeting.version + 1,
      })
      .where(eq(meetings.id, id))
    await scope.ledger.append(inside, meetingEntry('panels.meeting-locked', meeting, { hash }))
    return done('locked')
  })
