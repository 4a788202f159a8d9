import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { publishForm } from '../actions.ts'
import { type FormDefinition, fieldsOf } from '../definition.ts'
import { formDifferences } from '../differences.ts'
import { findFormVersion, latestFormVersion } from '../queries.ts'
import {
  type ChangeRefusal,
  MOST_FIELDS,
  type PublishRefusal,
  refusalToPublish,
  refusalToStart,
  type StartRefusal,
} from './rules.ts'
import { drafts } from './schema.ts'

type Start = { title: string; code: string; from?: string | null }

/** Begins a draft: empty, or as a copy of a published version. */
export const startDraft = (
  scope: SignedScope,
  { title, code, from }: Start,
): Promise<Outcome<{ id: string }, StartRefusal>> =>
  inTransaction(scope, async (inside) => {
    const { db, actor, now } = inside
    const source = from ? ((await findFormVersion(inside, from)) ?? null) : undefined
    const [drafted] = await db.select({ id: drafts.id }).from(drafts).where(eq(drafts.code, code))
    const published = (await latestFormVersion(inside, code)) !== undefined
    const known = { drafted: drafted !== undefined, published }
    const refusal = refusalToStart({ code, from: source }, known)
    if (refusal) return refused(refusal)
    const row = {
      id: newId(),
      code,
      title,
      definition: source?.definition ?? { sections: [] },
      changedBy: actor.id,
      changedAt: now,
    }
    // Two who begin the same at once: the second finds the code taken.
    const made = await db.insert(drafts).values(row).onConflictDoNothing().returning()
    return made.length > 0 ? done({ id: row.id }) : refused('code-taken')
  })

export type Edit = (definition: FormDefinition) => Outcome<FormDefinition, ChangeRefusal>

/** Changes a draft that is still as the officer saw it. */
export const changeDraft = (
  scope: SignedScope,
  id: string,
  seen: number | undefined,
  edit: Edit,
): Promise<Outcome<{ id: string }, ChangeRefusal> | undefined> =>
  inTransaction(scope, async ({ db, actor, now }) => {
    const [draft] = await db.select().from(drafts).where(eq(drafts.id, id)).for('update')
    if (!draft) return undefined
    if (draft.version !== seen) return refused('stale')
    const edited = edit(draft.definition)
    if (!edited.ok) return edited
    if (fieldsOf(edited.value).length > MOST_FIELDS) return refused('too-large')
    await db
      .update(drafts)
      .set({
        definition: edited.value,
        version: draft.version + 1,
        changedBy: actor.id,
        changedAt: now,
      })
      .where(eq(drafts.id, id))
    return done({ id })
  })

/** Makes the next version of a draft. The draft stays, for the version after. */
export const publishDraft = (
  scope: SignedScope,
  id: string,
  seen: number | undefined,
): Promise<Outcome<{ id: string; number: number }, PublishRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const { db, ledger } = inside
    const [draft] = await db.select().from(drafts).where(eq(drafts.id, id)).for('update')
    if (!draft) return undefined
    const newest = await latestFormVersion(inside, draft.code)
    const refusal = refusalToPublish(draft, seen, newest?.definition)
    if (refusal) return refused(refusal)
    const { code, definition, title } = draft
    const version = await publishForm(inside, { code, definition })
    const changes = formDifferences(newest?.definition, definition)
    await ledger.append(inside, {
      act: 'forms.form-published',
      subject: { type: 'form', id: version.id, label: `${title} (${version.number})` },
      facts: {
        code,
        number: version.number,
        fields: fieldsOf(definition).length,
        changes: changes.length,
        burdens: changes.filter(({ burdens }) => burdens).length,
      },
    })
    return done({ id: version.id, number: version.number })
  })
