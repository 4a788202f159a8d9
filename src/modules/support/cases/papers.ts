import { fieldsOf, findSheet } from '#modules/forms/index.ts'
import {
  findOwnPaper,
  lapsesBy,
  listPapers,
  type Paper,
  paperStanding,
  papersById,
} from '#modules/organisations/index.ts'
import { holidays } from '#platform/calendar/holidays.ts'
import { addWorkingDays } from '#platform/calendar/working-days.ts'
import { cityDay } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { type Call, type Case, caseFiles } from '../schema.ts'
import { countUp, isFull, makeRoom, standing } from './filling.ts'
import { type CaseDocument, lockOwnCase } from './queries.ts'
import { type AttachRefusal, refusalToAttach } from './rules.ts'

export type PaperAttachRefusal = AttachRefusal | 'unknown-field' | 'too-many-files' | 'paper-gone'

/** Hands in a paper that the organisation keeps: the same stored file, without another upload. */
export const attachPaper = (
  scope: SignedScope,
  id: string,
  { field, paperId }: { field: string; paperId: string },
): Promise<Outcome<{ id: string }, PaperAttachRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockOwnCase(inside, id)
    if (!found) return undefined
    const refusal = refusalToAttach(await standing(inside, found), scope.now)
    if (refusal) return refused(refusal)
    const sheet = await findSheet(inside, found.sheetId)
    const asked = sheet && fieldsOf(sheet.version.definition).find((each) => each.code === field)
    if (asked?.type !== 'file') return refused('unknown-field')
    if (await isFull(inside, id, asked)) return refused('too-many-files')
    const paper = await findOwnPaper(inside, paperId)
    if (!paper || paper.organisationId !== found.startupId || paper.replacedBy)
      return refused('paper-gone')

    await makeRoom(inside, id, asked)
    const row = {
      id: newId(),
      caseId: id,
      fileId: paper.fileId,
      organisationDocumentId: paper.id,
      field,
      uploadStartedAt: scope.now,
      uploadFinishedAt: scope.now,
    }
    await inside.db.insert(caseFiles).values(row)
    await countUp(inside, found)
    return done({ id: row.id })
  })

/** The papers that the applicant of a case keeps and could hand in now. */
export const papersFor = async (scope: Scope, { startupId }: Case): Promise<Paper[]> =>
  (await listPapers(scope, startupId)).filter(({ replacedBy }) => replacedBy === null)

/** The day on which the call should be decided by; a paper that lapses before it deserves a word. */
export function decisionDayOf(
  { closesAt, decisionDays }: Pick<Call, 'closesAt' | 'decisionDays'>,
  today: string,
): string | undefined {
  const closing = cityDay(closesAt)
  const due = addWorkingDays(closing > today ? closing : today, decisionDays, holidays)
  return due.known ? due.day : undefined
}

/** What is known of the paper behind a document that was handed in. */
export type PaperNote = {
  number: string
  issuedOn: string
  expiresOn: string | null
  /** The organisation has no newer one of it. */
  newest: boolean
  warning: 'lapsed' | 'lapses-before-decision' | null
}

export const warningFor = (
  paper: Pick<Paper, 'expiresOn'>,
  today: string,
  decisionDay: string | undefined,
): PaperNote['warning'] => {
  if (paperStanding(paper, today) === 'lapsed') return 'lapsed'
  return decisionDay && lapsesBy(paper, decisionDay) ? 'lapses-before-decision' : null
}

/** Notes by document, for whoever has reached the case. */
export async function paperNotes(
  scope: Scope,
  documents: readonly Pick<CaseDocument, 'id' | 'organisationDocumentId'>[],
  decisionDay: string | undefined,
): Promise<Map<string, PaperNote>> {
  const ids = documents.flatMap(({ organisationDocumentId }) => organisationDocumentId ?? [])
  const papers = await papersById(scope, ids)
  return new Map(
    documents.flatMap(({ id, organisationDocumentId }) => {
      const paper = organisationDocumentId ? papers.get(organisationDocumentId) : undefined
      if (!paper) return []
      const { number, issuedOn, expiresOn, replacedBy, removedAt } = paper
      const newest = replacedBy === null && removedAt === null
      const warning = warningFor(paper, scope.today, decisionDay)
      return [[id, { number, issuedOn, expiresOn, newest, warning }] as const]
    }),
  )
}
