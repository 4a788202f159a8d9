import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import {
  answersToSend,
  fieldsOf,
  findSheet,
  problemsOf,
  visibleForm,
} from '#modules/forms/index.ts'
import { done, type Outcome, only, orNotFound, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { type Call, type Case, calls, caseFiles, cases } from '../schema.ts'
import { corrections } from '../screening/schema.ts'
import { peopleOf, startupOf } from './applicant.ts'
import { contentHash } from './content-hash.ts'
import { sendReceipts } from './mails.ts'
import { currentDocuments, lockOwnCase, uploadsOf } from './queries.ts'
import { caseNumber, refusalToSend, type SendRefusal } from './rules.ts'

/** What the founder saw when checking the answers: version of the case, revision of the sheet. */
export type Seen = { version: number; revision: number }

/** Submits a draft, or sends a corrected case again. Gives the number that stands on the receipt. */
export const submitCase = (
  scope: SignedScope,
  id: string,
  seen?: Seen,
): Promise<Outcome<{ id: string; number: string }, SendRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockOwnCase(inside, id)
    if (!found) return undefined
    const call = only(await inside.db.select().from(calls).where(eq(calls.id, found.callId)))
    const { sheet, version } = orNotFound(await findSheet(inside, found.sheetId))
    const asked = fieldsOf(visibleForm(version.definition, sheet.answers)).map(({ code }) => code)
    const answers = answersToSend(version.definition, sheet.answers)
    const handedIn = await currentDocuments(inside, id)
    const documents = handedIn.filter(({ field }) => asked.includes(field))
    const fields = documents.map(({ field }) => field)
    const refusal = refusalToSend(
      {
        state: found.state,
        call,
        uploads: await uploadsOf(inside, id),
        unchanged: !seen || (seen.version === found.version && seen.revision === sheet.revision),
        complete: problemsOf(version.definition, sheet.answers, { files: fields }).length === 0,
      },
      scope.now,
    )
    if (refusal) return refused(refusal)

    await markSent(inside, id, asked)
    const answered = await closeCorrection(inside, id)
    const people = await peopleOf(inside, found)
    const sent = {
      // Last of all that can be done before it: see there.
      number: found.number ?? (await nextNumber(inside, call)),
      submittedAt: found.submittedAt ?? scope.now,
      contentHash: contentHash({
        formVersionId: version.id,
        answers,
        files: documents,
      }),
    }
    await inside.db
      .update(cases)
      .set({
        ...sent,
        state: 'submitted',
        sentAnswers: answers,
        sentAt: scope.now,
        version: found.version + 1,
      })
      .where(eq(cases.id, id))
    await scope.ledger.append(inside, {
      act: answered ? 'support.correction-answered' : 'support.case-submitted',
      subject: { type: 'case', id, label: sent.number },
      startupId: startupOf(found, call),
      facts: { callId: call.id, contentHash: sent.contentHash, formVersionId: version.id },
    })
    await sendReceipts(inside, people, { id, ...sent }, call)
    return done({ id, number: sent.number })
  })

/**
 * The call's row gives the numbers and is held until the end, so that they leave no gap and no double.
 * In the last minute everybody waits here in turn: it is taken as late as can be, and an answer to a
 * correction, which has its number, passes by.
 */
async function nextNumber({ db }: Scope, { id, code }: Call): Promise<string> {
  const counted = await db
    .update(calls)
    .set({ lastCaseNumber: sql`${calls.lastCaseNumber} + 1` })
    .where(eq(calls.id, id))
    .returning({ count: calls.lastCaseNumber })
  return caseNumber(code, only(counted).count)
}

/** What the founder has now becomes what the city sees; a document that is not asked for stays the founder's. */
async function markSent(
  { db, now }: Scope,
  caseId: Case['id'],
  asked: readonly string[],
): Promise<void> {
  const ofCase = eq(caseFiles.caseId, caseId)
  await db
    .update(caseFiles)
    .set({ sentAt: now })
    .where(
      and(
        ofCase,
        inArray(caseFiles.field, [...asked]),
        isNull(caseFiles.removedAt),
        isNull(caseFiles.sentAt),
      ),
    )
  await db
    .update(caseFiles)
    .set({ retiredAt: now })
    .where(and(ofCase, isNotNull(caseFiles.removedAt), isNull(caseFiles.retiredAt)))
}

async function closeCorrection({ db, now }: Scope, caseId: string): Promise<boolean> {
  const closed = await db
    .update(corrections)
    .set({ answeredAt: now })
    .where(and(eq(corrections.caseId, caseId), isNull(corrections.answeredAt)))
    .returning({ id: corrections.id })
  return closed.length > 0
}
