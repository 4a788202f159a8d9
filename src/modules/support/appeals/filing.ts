import { and, eq } from 'drizzle-orm'
import { holidays } from '#platform/calendar/holidays.ts'
import { addWorkingDays } from '#platform/calendar/working-days.ts'
import { violatedConstraint } from '#platform/constraints.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { lockOwnCase } from '../cases/queries.ts'
import { standingDecisionOf } from '../decisions/standing.ts'
import { cases, decisions } from '../schema.ts'
import { numberOf } from '../screening/actions.ts'
import { writeToFounders } from '../screening/founders.ts'
import { casesInCalls } from '../screening/reach.ts'
import { append } from './entry.ts'
import { letters } from './letters.ts'
import { appealsOf, lockAppeal } from './queries.ts'
import {
  type AppealWithdrawalRefusal,
  appealNumber,
  DAYS_TO_ANSWER,
  type FilingRefusal,
  isOpen,
  refusalToFile,
  refusalToWithdraw,
} from './rules.ts'
import { appeals } from './schema.ts'

/** Files an appeal against the decision that stands; its number says which one on the case it is. */
export async function fileAppeal(
  scope: SignedScope,
  caseId: string,
  { grounds }: { grounds: string },
): Promise<Outcome<string, FilingRefusal> | undefined> {
  try {
    return await inTransaction(scope, async (inside) => {
      const kase = await lockOwnCase(inside, caseId)
      if (!kase) return undefined
      const [decision] = await inside.db.select().from(decisions).where(standingDecisionOf(caseId))
      const before = await appealsOf(inside, caseId)
      const standing = { open: before.some(isOpen), today: scope.today, holidays }
      const refusal = refusalToFile(kase, decision, standing)
      if (refusal) return refused(refusal)
      if (!decision) return undefined
      const due = addWorkingDays(scope.today, DAYS_TO_ANSWER, holidays)
      const id = newId()
      const number = appealNumber(numberOf(kase), before.length)
      await inside.db.insert(appeals).values({
        id,
        caseId,
        decisionId: decision.id,
        number,
        grounds,
        filedBy: scope.actor.id,
        filedAt: scope.now,
        dueOn: due.known ? due.day : null,
      })
      const found = only(await casesInCalls(inside).where(eq(cases.id, caseId)))
      await append(inside, 'support.appeal-filed', found, { appeal: number })
      await writeToFounders(inside, kase, ({ locale, name, href }) => {
        const texts = letters[locale]
        const answer = due.known ? texts.answerBy(formatDay(due.day, locale)) : texts.answerUnknown
        return texts.filed({ name, number, href, due: answer })
      })
      return done(id)
    })
  } catch (error) {
    if (violatedConstraint(error) === 'appeals_one_open') return refused('appeal-open')
    throw error
  }
}

/** Takes one's own appeal back; the decision stands as it did. */
export const withdrawAppeal = (
  scope: SignedScope,
  caseId: string,
  id: string,
  version: number | undefined,
): Promise<Outcome<string, AppealWithdrawalRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const kase = await lockOwnCase(inside, caseId)
    const appeal = kase && (await lockAppeal(inside, id))
    if (!appeal || appeal.caseId !== caseId) return undefined
    const refusal = refusalToWithdraw(appeal, version)
    if (refusal) return refused(refusal)
    await inside.db
      .update(appeals)
      .set({ state: 'withdrawn', answeredAt: scope.now, version: appeal.version + 1 })
      .where(and(eq(appeals.id, id)))
    const found = only(await casesInCalls(inside).where(eq(cases.id, caseId)))
    await append(inside, 'support.appeal-withdrawn', found, { appeal: appeal.number })
    return done(id)
  })
