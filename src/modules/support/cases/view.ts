import { eq } from 'drizzle-orm'
import { type Answers, type FormDefinition, findSheet } from '#modules/forms/index.ts'
import { listReviews, panelResult } from '#modules/panels/index.ts'
import { holidays } from '#platform/calendar/holidays.ts'
import { only, orNotFound } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { type Assessment, assess } from '../eligibility/assess.ts'
import { criteriaOn } from '../eligibility/queries.ts'
import { owingOf } from '../milestones/queries.ts'
import { programmes } from '../schema.ts'
import type { Correction } from '../screening/schema.ts'
import { applicantFacts } from './applicant.ts'
import { type CaseClock, caseClock } from './clock.ts'
import { type LastChange, lastChangeOf } from './last-change.ts'
import {
  type CaseDocument,
  type CaseOfCall,
  correctionsOf,
  currentDocuments,
  findOwnCase,
  sentDocuments,
  uploadsOf,
} from './queries.ts'
import { isEditable, submissionDeadline } from './rules.ts'

/** A founder's case with all that its pages show. */
export type CaseView = CaseOfCall & {
  definition: FormDefinition
  /** The sheet as it is now; private until sent. */
  answers: Answers
  revision: number
  documents: CaseDocument[]
  sentDocuments: CaseDocument[]
  openCorrection: Correction | undefined
  clock: CaseClock
  /** The last instant at which the case may be submitted, its own uploads counted in. */
  deadline: Date
  /** The text on which the programme rests. */
  legalBasis: string
  /** Who last changed the sheet; absent before anybody typed. */
  lastChange: LastChange | undefined
}

export async function viewCase(scope: Scope, id: string): Promise<CaseView | undefined> {
  const found = await findOwnCase(scope, id)
  if (!found) return undefined
  const { sheet, version } = orNotFound(await findSheet(scope, found.case.sheetId))
  const [documents, sent, corrections, uploads, reviews, legalBasis, lastChange, owing] =
    await Promise.all([
      currentDocuments(scope, id),
      sentDocuments(scope, id),
      correctionsOf(scope, id),
      uploadsOf(scope, id),
      listReviews(scope, 'case', [id]),
      legalBasisOf(scope, found.call.programmeId),
      lastChangeOf(scope, sheet),
      owingOf(scope, [id]),
    ])
  const { rubric, reviewersWanted, closesAt } = found.call
  const reviewsDone = panelResult(reviews, rubric, reviewersWanted).complete
  return {
    ...found,
    definition: version.definition,
    answers: sheet.answers,
    revision: sheet.revision,
    documents,
    sentDocuments: sent,
    openCorrection: corrections.find(({ answeredAt }) => !answeredAt),
    clock: caseClock(
      {
        ...found,
        corrections,
        uploads,
        reviewsDone,
        decidedAt: found.decision?.decidedAt,
        ...owing.get(id),
      },
      scope.today,
      holidays,
    ),
    legalBasis,
    lastChange,
    deadline: submissionDeadline(closesAt, uploads),
  }
}

/** How the applicant stands against the criteria of the call, while the founder can still act on it. */
export async function assessOwnCase(
  scope: Scope,
  { case: own, call }: CaseOfCall,
): Promise<Assessment | undefined> {
  if (!isEditable(own.state)) return undefined
  const facts = await applicantFacts(scope, call, own.startupId)
  const criteria = await criteriaOn(scope, call.criteriaCodes, scope.today)
  return facts && assess(criteria, facts, scope.today)
}

async function legalBasisOf({ db }: Scope, programmeId: string): Promise<string> {
  const found = db
    .select({ legalBasis: programmes.legalBasis })
    .from(programmes)
    .where(eq(programmes.id, programmeId))
  return only(await found).legalBasis
}
