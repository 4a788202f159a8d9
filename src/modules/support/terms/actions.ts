import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, only, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { lockProgramme } from '../programmes/actions.ts'
import type { Programme } from '../schema.ts'
import { refusalToAdd, refusalToEnd } from './rules.ts'
import { type Term, terms } from './schema.ts'

export type NewTerm = Omit<Term, 'id' | 'programmeId'>

/** Adds what a programme pays for one kind of cost. Two terms for the same cost of a line never hold on one day. */
export const addTerm = (scope: Scope, programmeId: string, term: NewTerm) =>
  inTransaction(scope, async (inside) => {
    const programme = await lockProgramme(inside, programmeId)
    if (!programme) return undefined
    const others = await inside.db.select().from(terms).where(eq(terms.programmeId, programmeId))
    const refusal = refusalToAdd(term, programme, others)
    if (refusal) return refused(refusal)
    const added = only(
      await inside.db
        .insert(terms)
        .values({ id: newId(), programmeId, ...term })
        .returning(),
    )
    await appendAct(inside, 'support.term-added', programme, added)
    return done({ id: added.id })
  })

/** Sets the last day on which a term holds. What was granted under it stands. */
export const endTerm = (
  scope: Scope,
  programmeId: string,
  { id, lastDay }: { id: string; lastDay: string },
) =>
  inTransaction(scope, async (inside) => {
    const programme = await lockProgramme(inside, programmeId)
    if (!programme) return undefined
    const [term] = await inside.db.select().from(terms).where(eq(terms.id, id)).for('update')
    if (!term || term.programmeId !== programmeId) return undefined
    const refusal = refusalToEnd(term, lastDay, inside.today)
    if (refusal) return refused(refusal)
    await inside.db.update(terms).set({ holdsUntil: lastDay }).where(eq(terms.id, id))
    await appendAct(inside, 'support.term-ended', programme, { ...term, holdsUntil: lastDay })
    return done({ id })
  })

const appendAct = (scope: Scope, act: string, { id, name, agencyId }: Programme, term: Term) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'programme', id, label: name.vi },
    organisationId: agencyId,
    facts: {
      costKind: term.costKind,
      lineCode: term.lineCode,
      sharePercent: term.sharePercent,
      holdsFrom: term.holdsFrom,
      ...(term.holdsUntil ? { holdsUntil: term.holdsUntil } : {}),
    },
  })
