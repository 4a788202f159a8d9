import { eq, sql } from 'drizzle-orm'
import { cityDay } from '#platform/clock.ts'
import { administrativeDocument } from '#platform/documents/document.ts'
import type { AdministrativeDocument } from '#platform/documents/structure.ts'
import { storeFile } from '#platform/files/files.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { wholeMinutes } from '../council/describe.ts'
import { numberOf } from '../screening/actions.ts'
import { findOverseen } from '../screening/reach.ts'
import { groundsOfCase, issuerFor, paperText } from './facts.ts'
import { messages } from './messages.ts'
import { findPaper, numbersOfKind } from './queries.ts'
import { type CaseKind, type Kind, type NumberRefusal, refusalToNumber } from './rules.ts'
import { papers } from './schema.ts'
import { minutesPaper } from './texts/minutes.ts'

/** Drafts a paper about a case from its record as it stands; number and signature stay the city's. */
export const draftCasePaper = (
  scope: SignedScope,
  caseId: string,
  kind: CaseKind,
): Promise<Outcome<string, 'no-grounds'> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await findOverseen(inside, caseId)
    if (!found) return undefined
    const text = await paperText(inside, await groundsOfCase(inside, found), kind)
    if (!text) return refused('no-grounds')
    const subject = { type: 'case', id: caseId, label: numberOf(found.kase) }
    return done(await keep(inside, kind, subject, text, found.programme.agencyId))
  })

/** Drafts the minutes of a meeting, for whoever may know of all that is in them. */
export const draftMinutes = (
  scope: SignedScope,
  meetingId: string,
): Promise<Outcome<string, 'no-grounds'> | undefined> =>
  inTransaction(scope, async (inside) => {
    const minutes = await wholeMinutes(inside, meetingId)
    if (!minutes) return undefined
    const issuer = await issuerFor(inside, minutes.agencyId)
    const text = minutesPaper(minutes, issuer, scope.today.slice(0, 4))
    const subject = { type: 'meeting', id: meetingId, label: minutes.title }
    return done(await keep(inside, 'minutes', subject, text, minutes.agencyId))
  })

async function keep(
  scope: SignedScope,
  kind: Kind,
  subject: { type: string; id: string; label: string },
  text: AdministrativeDocument,
  agencyId: string,
): Promise<string> {
  const bytes = await administrativeDocument(text)
  const name = `${messages.vi.kinds[kind]} ${subject.label}.docx`.replaceAll('/', '-')
  const stored = await storeFile(scope, new File([new Uint8Array(bytes)], name))
  if (!stored.ok) throw new Error(`the drafted ${kind} could not be stored: ${stored.problem}`)
  const id = newId()
  await scope.db.insert(papers).values({
    id,
    kind,
    subjectType: subject.type,
    subjectId: subject.id,
    fileId: stored.value.id,
    draftedBy: scope.actor.id,
    draftedAt: scope.now,
  })
  await scope.ledger.append(scope, {
    act: 'support.paper-drafted',
    subject,
    organisationId: agencyId,
    facts: { kind },
  })
  return id
}

export type Issue = { officialNumber: string; issuedOn: string }

/** Keeps the number and day under which the city issued a paper. The caller has reached what it is about. */
export const recordIssue = (
  scope: SignedScope,
  { agencyId, ...subject }: { type: string; id: string; label: string; agencyId: string },
  paperId: string,
  issue: Issue,
): Promise<Outcome<string, NumberRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const paper = await findPaper(inside, subject.id, paperId)
    if (!paper) return undefined
    // Numbers of a kind are judged one after the other, or two papers could take the same.
    await inside.db.execute(sql`select pg_advisory_xact_lock(hashtext(${`paper:${paper.kind}`}))`)
    const refusal = refusalToNumber(issue, {
      draftedOn: cityDay(paper.draftedAt),
      today: scope.today,
      others: await numbersOfKind(inside, paper),
    })
    if (refusal) return refused(refusal)
    await inside.db.update(papers).set(issue).where(eq(papers.id, paperId))
    await scope.ledger.append(inside, {
      act: 'support.paper-issued',
      subject,
      organisationId: agencyId,
      facts: { kind: paper.kind, number: issue.officialNumber, issuedOn: issue.issuedOn },
    })
    return done(paperId)
  })
