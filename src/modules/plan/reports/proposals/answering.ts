import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { GivenAnswer } from './forms.ts'
import { tellProposers } from './mails.ts'
import { findReceivedProposal } from './queries.ts'
import { type AnswerRefusal, refusalToAnswer } from './rules.ts'
import { proposalAnswers, reportProposals } from './schema.ts'

/** The receiving office answers; whoever made the proposal is told in the same act. */
export const answerProposal = (
  scope: SignedScope,
  id: string,
  seen: number | undefined,
  given: GivenAnswer,
): Promise<Outcome<string, AnswerRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await findReceivedProposal(inside, id)
    if (!found) return undefined
    const { db, today, now, actor } = inside
    const proposal = only(
      await db.select().from(reportProposals).where(eq(reportProposals.id, id)).for('update'),
    )
    const { answer, text, dueOn } = given
    const refusal = refusalToAnswer(proposal, { dueOn, seen, today })
    if (refusal) return refused(refusal)
    const passedTo = answer === 'passed-on' ? given.passedTo : ''
    await db.insert(proposalAnswers).values({
      id: newId(),
      proposalId: id,
      answer,
      text,
      passedTo,
      dueOn,
      answeredBy: actor.id,
      answeredAt: now,
    })
    await db
      .update(reportProposals)
      .set({ state: answer, version: proposal.version + 1 })
      .where(eq(reportProposals.id, id))
    await inside.ledger.append(inside, {
      act: 'plan.proposal-answered',
      subject: { type: 'proposal', id, label: `Đề xuất ${proposal.ordinal}` },
      organisationId: found.reporterId,
      facts: { report: proposal.reportId, answer, passedTo, dueOn },
    })
    await tellProposers(inside, found, given)
    return done(id)
  })
