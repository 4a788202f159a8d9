import { eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { activityIn } from '../activity/columns.ts'
import { sharesOf, totalOf } from '../activity/estimate.ts'
import type { Written } from '../proposals/writing.ts'
import { writeRows } from './composing.ts'
import { differencesBetween } from './differences.ts'
import { append, keepChange } from './entry.ts'
import { type FoundLine, findLine } from './queries.ts'
import { type ChangingRefusal, refusalToChange } from './rules.ts'
import { type AnnualLine, annualLineOrigins, annualLineRows, annualLines } from './schema.ts'

type Changed<More extends string = never> = Promise<
  Outcome<string, ChangingRefusal | More> | undefined
>
type Seen = number | undefined

/** Words a line anew, with the reason; what Finance found right before is to be looked at again. */
export const changeLine = (
  scope: SignedScope,
  id: string,
  seen: Seen,
  { reason, ...after }: Written & { reason: string },
): Changed<'nothing-changed'> =>
  onLine(scope, id, seen, async (scope, found) => {
    const { cycle, line, rows } = found
    const differences = differencesBetween({ activity: activityIn(line), rows }, after)
    if (differences.length === 0) return refused('nothing-changed')
    await update(scope, line, {
      ...after.activity,
      appraisedBy: null,
      appraisedAt: null,
      appraisalNote: null,
    })
    await scope.db.delete(annualLineRows).where(eq(annualLineRows.lineId, id))
    await writeRows(scope, id, after.rows)
    await keepChange(scope, id, 'changed', { differences, reason })
    await append(scope, 'plan.annual-line-changed', {
      cycle,
      line: { id, name: after.activity.name },
      amount: totalOf(sharesOf(after.rows)),
      facts: { changed: differences.map(({ field }) => field).join(', ') },
    })
    return done(id)
  })

/** Cuts a line with a reason, which its proposers read; its proposals stay with it. */
export const cutLine = (scope: SignedScope, id: string, seen: Seen, reason: string): Changed =>
  onLine(scope, id, seen, async (scope, { cycle, line }) => {
    await update(scope, line, { state: 'cut', cutReason: reason })
    await keepChange(scope, id, 'cut', { reason })
    await append(scope, 'plan.annual-line-cut', { cycle, line })
    return done(id)
  })

/** Takes a line apart: its proposals wait again, as they were asked. */
export const dissolveLine = (scope: SignedScope, id: string, seen: Seen, reason: string): Changed =>
  onLine(scope, id, seen, async (scope, { cycle, line }) => {
    await update(scope, line, { state: 'dissolved' })
    await scope.db.delete(annualLineOrigins).where(eq(annualLineOrigins.lineId, id))
    await keepChange(scope, id, 'dissolved', { reason })
    await append(scope, 'plan.annual-line-dissolved', { cycle, line })
    return done(id)
  })

const onLine = <Refusal extends string>(
  scope: SignedScope,
  id: string,
  seen: Seen,
  act: (scope: SignedScope, found: FoundLine) => Promise<Outcome<string, Refusal>>,
): Promise<Outcome<string, Refusal | ChangingRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const found = await findLine(scope, id, 'update')
    if (!found?.cycle.reach.composes) return undefined
    const refusal = refusalToChange(found.line, found.cycle.annual.state, seen)
    return refusal ? refused(refusal) : act(scope, found)
  })

const update = ({ db }: SignedScope, { id, version }: AnnualLine, what: Partial<AnnualLine>) =>
  db
    .update(annualLines)
    .set({ ...what, version: version + 1 })
    .where(eq(annualLines.id, id))
