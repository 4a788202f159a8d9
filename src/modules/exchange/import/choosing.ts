import { and, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { ImportChoices } from './choices.ts'
import { advance, lockImport } from './queue.ts'
import { mayBring } from './reach.ts'
import { type Import, importRows } from './schema.ts'
import { includedRows } from './selection.ts'
import type { Judgement } from './states.ts'
import {
  type ChooseRefusal,
  type ConfirmRefusal,
  refusalToChoose,
  refusalToConfirm,
} from './steps.ts'

type Chosen = Pick<ImportChoices, 'publish' | 'topic' | 'topics' | 'picturesFrom' | 'tellOrigin'>

/** How the whole move comes in: published or as drafts, under which topics. */
export const setChoices = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  chosen: Chosen,
): Promise<Outcome<string, ChooseRefusal> | undefined> =>
  onPreview(scope, id, version, async (inside, one) => {
    await advance(inside, one, 'preview', { choices: { ...one.choices, ...chosen } })
  })

/** Says anew which column is for what; every row is judged again. */
export const setColumns = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  columns: NonNullable<ImportChoices['columns']>,
): Promise<Outcome<string, ChooseRefusal> | undefined> =>
  onPreview(scope, id, version, (inside, one) =>
    judgeAgain(inside, one, { ...one.choices, columns }),
  )

/** Has every row of which nothing has come yet judged by other choices. */
export async function judgeAgain(
  scope: SignedScope,
  one: Import,
  choices: ImportChoices,
): Promise<void> {
  await scope.db
    .update(importRows)
    .set({ judgement: null, likeness: null, sameAs: null, faults: [] })
    .where(and(eq(importRows.importId, one.id), isNull(importRows.result)))
  await advance(scope, one, 'judging', { choices })
}

export type Selection = { include: boolean } & ({ rows: readonly string[] } | { all: Judgement })

/** Takes rows in or leaves them out: some of a page, or all of one judgement. What is refused stays out. */
export const selectRows = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  selection: Selection,
): Promise<Outcome<string, ChooseRefusal> | undefined> =>
  onPreview(scope, id, version, async (inside, one) => {
    const which: SQL | undefined =
      'all' in selection
        ? eq(importRows.judgement, selection.all)
        : selection.rows.length > 0
          ? inArray(importRows.id, [...selection.rows])
          : sql`false`
    await inside.db
      .update(importRows)
      .set({ included: selection.include })
      .where(and(eq(importRows.importId, id), ne(importRows.judgement, 'refused'), which))
    await advance(inside, one, 'preview')
  })

/** Hands the chosen rows to the job. What is confirmed is approved as a whole, by somebody who may. */
export const confirmImport = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
): Promise<Outcome<string, ConfirmRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const one = await lockImport(inside, id)
    if (!one) return undefined
    const { publish } = one.choices
    const included = await inside.db.$count(importRows, includedRows(id))
    const refusal = refusalToConfirm(one, version, {
      included,
      publish,
      mayWrite: mayBring(inside, one.choices, false),
      mayPublish: mayBring(inside, one.choices, true),
    })
    if (refusal) return refused(refusal)
    await inside.ledger.append(inside, {
      act: 'exchange.import-confirmed',
      subject: { type: 'import', id, label: one.title },
      facts: {
        rows: included,
        publish,
        picturesFrom: one.choices.picturesFrom ?? null,
        kind: one.choices.kind ?? null,
      },
    })
    const confirmed = { confirmedBy: inside.actor.id, confirmedAt: inside.now, stopped: null }
    await advance(inside, one, 'importing', confirmed)
    return done(id)
  })

/** Takes a step on a move that waits for a person, over the version that was read. */
export const onPreview = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  steps: (inside: SignedScope, one: Import) => Promise<void>,
): Promise<Outcome<string, ChooseRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const one = await lockImport(inside, id)
    if (!one) return undefined
    const refusal = refusalToChoose(one, version)
    if (refusal) return refused(refusal)
    await steps(inside, one)
    return done(id)
  })
