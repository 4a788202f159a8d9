import { and, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { append } from './entry.ts'
import {
  callsToDecide,
  candidatesOf,
  drawUpAlone,
  findBatch,
  hasPartIn,
  leftIn,
  linesOf,
  lockBatch,
} from './queries.ts'
import {
  type Candidate,
  type EditRefusal,
  type HandInRefusal,
  type ProposedLine,
  proposal,
  refusalToEdit,
  refusalToHandIn,
} from './rules.ts'
import { batches, batchLines } from './schema.ts'

export type NewBatch = { callId: string; title: string }

/** Draws up a batch for a call, begun with what councils carried or, without one, with the best means first. */
export const drawUpBatch = (
  scope: SignedScope,
  { callId, title }: NewBatch,
): Promise<Outcome<string, 'nothing-to-decide'> | undefined> =>
  inTransaction(scope, async (inside) => {
    const reached = await callsToDecide(inside)
    if (!reached.some(({ id }) => id === callId)) return undefined
    const id = newId()
    await inside.db.insert(batches).values({
      id,
      callId,
      title,
      drawnUpBy: scope.actor.id,
      drawnUpAt: scope.now,
    })
    const added = await addCandidates(inside, id)
    return added > 0 ? done(id) : refused('nothing-to-decide')
  })

/** Adds the cases that have become ready since; those that are in it stay as they are. */
export const fillBatch = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
): Promise<Outcome<number, EditRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockBatch(inside, id)
    if (!held) return undefined
    if (await hasPartIn(inside, id)) return refused('has-part')
    const refusal = refusalToEdit(held.batch, version)
    if (refusal) return refused(refusal)
    const added = await addCandidates(inside, id)
    await bump(inside, id, held.batch.version)
    return done(added)
  })

async function addCandidates(scope: SignedScope, batchId: string): Promise<number> {
  const found = await findBatch(scope, batchId)
  if (!found) return 0
  await drawUpAlone(scope, found.call.id)
  const candidates = await candidatesOf(scope, found.call.id)
  const lines = proposal(candidates, await leftIn(scope, found.call), meanAsReason)
  if (lines.length > 0)
    await scope.db.insert(batchLines).values(lines.map((line) => ({ batchId, ...line })))
  return lines.length
}

/** The reasons of a decision are written in the city's language, and the officer goes over them. */
const meanAsReason = ({ mean }: Candidate, rank: number): string =>
  mean === undefined
    ? 'Không có tiêu chí nào áp dụng.'
    : `Điểm trung bình ${(Math.round(mean * 10) / 10).toLocaleString('vi')} trên 100, xếp thứ ${rank} trong đợt.`

/** Writes the lines as the officer has them; a case that is left out can be taken in again. */
export const saveBatch = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  lines: readonly Omit<ProposedLine, 'caseVersion'>[],
): Promise<Outcome<string, EditRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockBatch(inside, id)
    if (!held) return undefined
    if (await hasPartIn(inside, id)) return refused('has-part')
    const refusal = refusalToEdit(held.batch, version)
    if (refusal) return refused(refusal)
    for (const { caseId: present } of await linesOf(inside, id)) {
      const which = and(eq(batchLines.batchId, id), eq(batchLines.caseId, present))
      const line = lines.find(({ caseId }) => caseId === present)
      if (!line) await inside.db.delete(batchLines).where(which)
      else {
        const { approve, amount, reasons } = line
        await inside.db.update(batchLines).set({ approve, amount, reasons }).where(which)
      }
    }
    await bump(inside, id, held.batch.version)
    return done(id)
  })

/** Hands a batch to the leader; from here it stands still. */
export const handInBatch = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
): Promise<Outcome<string, HandInRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await lockBatch(inside, id)
    if (!held) return undefined
    if (await hasPartIn(inside, id)) return refused('has-part')
    const lines = await linesOf(inside, id)
    const refusal = refusalToHandIn(held.batch, version, lines, await leftIn(inside, held.call))
    if (refusal) return refused(refusal)
    await inside.db
      .update(batches)
      .set({ handedInAt: scope.now, returnedReason: null, version: held.batch.version + 1 })
      .where(eq(batches.id, id))
    await append(inside, 'support.batch-handed-in', held, { cases: lines.length })
    return done(id)
  })

const bump = ({ db }: SignedScope, id: string, version: number) =>
  db
    .update(batches)
    .set({ version: version + 1 })
    .where(eq(batches.id, id))
