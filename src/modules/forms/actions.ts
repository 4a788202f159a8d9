import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, only } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import type { Answers } from './answers.ts'
import type { FormDefinition } from './definition.ts'
import { type Conflict, changedByOthers, merge } from './merge.ts'
import { answersAt, latestFormVersion } from './queries.ts'
import { changes, type FormVersion, type Sheet, sheets, versions } from './schema.ts'
import { formDefinition } from './sound.ts'

/** Publishes a form; unchanged since its newest version, it is that version. */
export const publishForm = (
  scope: Scope,
  { code, definition }: { code: string; definition: FormDefinition },
): Promise<FormVersion> =>
  inTransaction(scope, async (inside) => {
    const { db, now } = inside
    const sound: FormDefinition = JSON.parse(JSON.stringify(formDefinition.parse(definition)))
    await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`forms:${code}`}))`)
    const newest = await latestFormVersion(inside, code)
    if (newest && isDeepStrictEqual(newest.definition, sound)) return newest
    const number = (newest?.number ?? 0) + 1
    const row = { id: newId(), code, number, definition: sound, publishedAt: now }
    return only(await db.insert(versions).values(row).returning())
  })

/** An empty sheet of a form, or one that begins with answers already known. */
export const createSheet = (
  scope: Scope,
  versionId: string,
  answers: Answers = {},
): Promise<Sheet> =>
  inTransaction(scope, async ({ db, actor, now }) => {
    const row = {
      id: newId(),
      versionId,
      answers,
      updatedAt: now,
      updatedBy: actor?.id ?? null,
    }
    const sheet = only(await db.insert(sheets).values(row).returning())
    await keep({ db, actor, now }, sheet.id, 0, answers)
    return sheet
  })

export type Saved = {
  revision: number
  /** The fields that this save changed. */
  applied: string[]
  /** What others changed since the base: whoever works on has to see it first. */
  others: Answers
}
export type SaveOutcome =
  | { ok: true; value: Saved }
  | {
      ok: false
      problem: 'conflict'
      revision: number
      conflicts: Conflict[]
      others: Answers
    }

/**
 * Merges answers typed on top of revision `base` into the sheet. A conflict changes nothing.
 * Whether the asker may touch the sheet is the calling module's duty.
 */
export const saveSheet = (
  scope: Scope,
  sheetId: string,
  { base, answers }: { base: number; answers: Answers },
): Promise<SaveOutcome | undefined> =>
  inTransaction(scope, async (inside) => {
    const { db, actor, now } = inside
    const [sheet] = await db.select().from(sheets).where(eq(sheets.id, sheetId)).for('update')
    if (!sheet) return undefined

    const before = base < sheet.revision ? await answersAt(inside, sheetId, base) : sheet.answers
    const { apply, conflicts } = merge(before, answers, sheet.answers)
    const others = changedByOthers(before, answers, sheet.answers)
    if (conflicts.length > 0)
      return { ok: false, problem: 'conflict', revision: sheet.revision, conflicts, others }

    const applied = Object.keys(apply)
    if (applied.length === 0) return done({ revision: sheet.revision, applied, others })

    const revision = sheet.revision + 1
    await db
      .update(sheets)
      .set({
        answers: { ...sheet.answers, ...apply },
        revision,
        updatedAt: now,
        updatedBy: actor?.id ?? null,
      })
      .where(eq(sheets.id, sheetId))
    await keep({ db, actor, now }, sheetId, revision, apply)
    return done({ revision, applied, others })
  })

async function keep(
  { db, actor, now }: Pick<Scope, 'db' | 'actor' | 'now'>,
  sheetId: string,
  revision: number,
  answers: Answers,
): Promise<void> {
  const rows = Object.entries(answers).map(([field, value]) => ({
    sheetId,
    field,
    revision,
    value,
    at: now,
    by: actor?.id ?? null,
  }))
  if (rows.length > 0) await db.insert(changes).values(rows)
}
