import { eq } from 'drizzle-orm'
import type { FormField } from '#modules/forms/index.ts'
import { holidays } from '#platform/calendar/holidays.ts'
import { addWorkingDays } from '#platform/calendar/working-days.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Facts } from '#platform/schema.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { appealSentence } from '../appeals/letters.ts'
import { lastDayToAppeal } from '../appeals/rules.ts'
import { startupOf } from '../cases/applicant.ts'
import { type Case, cases, decisions } from '../schema.ts'
import type { Step } from '../states.ts'
import type { acts } from './acts.ts'
import { barFrom } from './bar.ts'
import { writeToFounders } from './founders.ts'
import { letters } from './letters.ts'
import { messages } from './messages.ts'
import { type CaseInCall, lockScreened } from './reach.ts'
import { type StepRefusal, stepBy } from './rules.ts'
import { type CorrectionItem, corrections } from './schema.ts'

type Answer = Promise<Outcome<string, StepRefusal> | undefined>
type Correction = { version: number | undefined; items: CorrectionItem[]; note: string }

/** Sends a case back to its founders with what is to be put right; the city's clock stands still until they answer. */
export const requestCorrection = (
  scope: SignedScope,
  id: string,
  { version, items, note }: Correction,
  fields: readonly FormField[],
): Answer =>
  take(scope, id, 'request-correction', version, async (inside, found) => {
    const row = { id: newId(), caseId: id, requestedBy: scope.actor.id, requestedAt: scope.now }
    const due = addWorkingDays(scope.today, found.call.correctionDays, holidays)
    const dueOn = due.known ? due.day : null
    await inside.db.insert(corrections).values({ ...row, items, note, dueOn })
    await append(inside, 'support.correction-requested', found, { items: items.length })
    await writeToFounders(inside, found.kase, ({ locale, name, href }) => {
      const texts = messages[locale]
      const labelOf = (code: string) =>
        fields.find((field) => field.code === code)?.label[locale] ?? code
      return letters[locale].correction({
        ...factsOf(found, locale),
        name,
        href,
        items: items.map(
          (item) => `${labelOf(item.field)} (${texts.kinds[item.kind]}): ${item.what}`,
        ),
        note,
        due: dueOn && formatDay(dueOn, locale),
      })
    })
  })

/** Finds a case in order and hands it to the reviewers. */
export const acceptCase = (
  scope: SignedScope,
  id: string,
  { version }: { version: number | undefined },
): Answer =>
  take(scope, id, 'accept', version, async (inside, found) => {
    const accepted = { acceptedAt: scope.now, officerId: scope.actor.id }
    await inside.db.update(cases).set(accepted).where(eq(cases.id, id))
    await append(inside, 'support.case-accepted', found)
    await writeToFounders(inside, found.kase, ({ locale, name, href }) =>
      letters[locale].acceptance({ ...factsOf(found, locale), name, href }),
    )
  })

/** Turns away a case that does not meet the conditions, with the reasons the founders read. */
export const rejectCase = (
  scope: SignedScope,
  id: string,
  { version, reasons }: { version: number | undefined; reasons: string },
): Answer =>
  take(scope, id, 'reject', version, async (inside, found) => {
    await inside.db.insert(decisions).values({
      id: newId(),
      caseId: id,
      approved: false,
      amount: 0,
      reasons,
      decidedBy: scope.actor.id,
      decidedAt: scope.now,
    })
    await append(inside, 'support.case-rejected', found)
    const appeal = lastDayToAppeal(scope.today, holidays)
    await writeToFounders(inside, found.kase, ({ locale, name, href }) =>
      letters[locale].rejection({
        ...factsOf(found, locale),
        name,
        href,
        reasons,
        appeal: appealSentence(locale, appeal),
      }),
    )
  })

/** Locks the case, asks whether the step may be taken, moves the case, and does what belongs to the step. */
const take = (
  scope: SignedScope,
  id: string,
  step: Step,
  version: number | undefined,
  rest: (inside: SignedScope, found: CaseInCall) => Promise<void>,
): Answer =>
  inTransaction(scope, async (inside) => {
    const found = await lockScreened(inside, id)
    if (!found) return undefined
    const verdict = stepBy(await barFrom(inside, found.kase), found.kase, step, version)
    if (verdict.refusal) return refused(verdict.refusal)
    await inside.db
      .update(cases)
      .set({ state: verdict.to, version: found.kase.version + 1 })
      .where(eq(cases.id, id))
    await rest(inside, found)
    return done(id)
  })

const append = (
  scope: SignedScope,
  act: keyof typeof acts,
  { kase, call, programme }: CaseInCall,
  facts: Facts = {},
) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'case', id: kase.id, label: numberOf(kase) },
    organisationId: programme.agencyId,
    startupId: startupOf(kase, call),
    facts,
  })

/** The number people call a case by; what was sent always has one. */
export const numberOf = ({ number, id }: Pick<Case, 'number' | 'id'>): string => number ?? id

const factsOf = ({ kase, call }: CaseInCall, locale: 'vi' | 'en') => ({
  number: numberOf(kase),
  call: call.title[locale],
})
