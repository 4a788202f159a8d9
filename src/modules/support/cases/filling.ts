import { and, eq, isNull } from 'drizzle-orm'
import {
  type Answers,
  type FormField,
  fieldsOf,
  findSheet,
  type SaveOutcome,
  saveSheet,
} from '#modules/forms/index.ts'
import { type FileRefusal, storeFile } from '#platform/files/files.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { type Case, calls, caseFiles, cases } from '../schema.ts'
import { currentDocuments, lockOwnCase, ownCases, uploadsOf } from './queries.ts'
import { type AttachRefusal, isEditable, refusalToAttach } from './rules.ts'

type Locked = { ok: false; problem: 'locked' }

/** Keeps what was typed in a draft or a correction; after the deadline too, so that no word is lost. */
export const saveAnswers = (
  scope: SignedScope,
  id: string,
  typed: { base: number; answers: Answers },
): Promise<SaveOutcome | Locked | undefined> =>
  inTransaction(scope, async (inside) => {
    // Shared: people may save together, but not while the case is being sent.
    const [found] = await inside.db
      .select()
      .from(cases)
      .where(and(eq(cases.id, id), ownCases(scope)))
      .for('share')
    if (!found) return undefined
    if (!isEditable(found.state)) return { ok: false, problem: 'locked' }
    return saveSheet(inside, found.sheetId, typed)
  })

type Attachment = {
  /** The field of the form that asks for the document. */
  field: string
  file: File
  /** When the request that carries it arrived, and when its last byte was there. */
  startedAt: Date
  finishedAt: Date
}

type Refused = AttachRefusal | FileRefusal | 'unknown-field' | 'too-many-files'

/** Hands in a document for a field. Where the form takes one, the one that stood there is replaced. */
export const attachFile = (
  scope: SignedScope,
  id: string,
  { field, file, startedAt, finishedAt }: Attachment,
): Promise<Outcome<{ id: string }, Refused> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockOwnCase(inside, id)
    if (!found) return undefined
    const refusal = refusalToAttach(await standing(inside, found), startedAt)
    if (refusal) return refused(refusal)
    const sheet = await findSheet(inside, found.sheetId)
    const asked = sheet && fieldsOf(sheet.version.definition).find((each) => each.code === field)
    if (asked?.type !== 'file') return refused('unknown-field')
    if (await isFull(inside, id, asked)) return refused('too-many-files')

    const stored = await storeFile(inside, file)
    if (!stored.ok) return stored
    await makeRoom(inside, id, asked)
    const row = {
      id: newId(),
      caseId: id,
      fileId: stored.value.id,
      field,
      uploadStartedAt: startedAt,
      uploadFinishedAt: finishedAt,
    }
    await inside.db.insert(caseFiles).values(row)
    await countUp(inside, found)
    return done({ id: row.id })
  })

/** Takes a document out. What was sent before stays with the city until the case is sent again. */
export const removeFile = (
  scope: SignedScope,
  id: string,
  documentId: string,
): Promise<Outcome<{ id: string }, AttachRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockOwnCase(inside, id)
    if (!found) return undefined
    if (!isEditable(found.state)) return refused('locked')
    const gone = await takeOut(inside, and(eq(caseFiles.caseId, id), eq(caseFiles.id, documentId)))
    if (gone.length === 0) return undefined
    await countUp(inside, found)
    return done({ id: documentId })
  })

type FileField = Pick<FormField, 'code' | 'max'>

/** Whether a field that takes several documents has all that it takes. */
export async function isFull(
  scope: Scope,
  caseId: string,
  { code, max = 1 }: FileField,
): Promise<boolean> {
  const there = (await currentDocuments(scope, caseId)).filter(({ field }) => field === code)
  return max > 1 && there.length >= max
}

/** Where the form takes one document, the one that stands there goes out. */
export async function makeRoom(
  scope: Scope,
  caseId: string,
  { code, max = 1 }: FileField,
): Promise<void> {
  if (max === 1) await takeOut(scope, and(eq(caseFiles.caseId, caseId), eq(caseFiles.field, code)))
}

/** What the rules on documents judge a case by. */
export async function standing(scope: Scope, found: Case) {
  const call = only(await scope.db.select().from(calls).where(eq(calls.id, found.callId)))
  return { state: found.state, call, uploads: await uploadsOf(scope, found.id) }
}

const takeOut = ({ db, now }: Scope, which: ReturnType<typeof and>) =>
  db
    .update(caseFiles)
    .set({ removedAt: now })
    .where(and(which, isNull(caseFiles.removedAt)))
    .returning({ id: caseFiles.id })

/** Whoever checked the answers before this change must look again. */
export const countUp = ({ db }: Scope, { id, version }: Case) =>
  db
    .update(cases)
    .set({ version: version + 1 })
    .where(eq(cases.id, id))
