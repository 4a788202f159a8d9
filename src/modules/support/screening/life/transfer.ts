import { eq } from 'drizzle-orm'
import { findActor, peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { startupOf } from '../../cases/applicant.ts'
import { type Case, cases } from '../../schema.ts'
import { numberOf } from '../actions.ts'
import { barFrom } from '../bar.ts'
import { interestedIn } from '../founders.ts'
import { paths } from '../paths.ts'
import { findOverseen, lockScreened } from '../reach.ts'
import { letters } from './letters.ts'
import { mayTransfer, type TransferRefusal } from './rules.ts'

type Transfer = { to: string; note: string; version: number | undefined }

/** Hands a case to another officer, of whichever agency: from then on they reach it too. */
export const transferCase = (
  scope: SignedScope,
  id: string,
  { to, note, version }: Transfer,
): Promise<Outcome<string, TransferRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockScreened(inside, id, findOverseen)
    if (!found) return undefined
    const { kase, call, programme } = found
    const bar = await barFrom(inside, kase)
    if (bar) return refused(bar)
    if (version !== kase.version) return refused('stale')
    if (!mayTransfer(kase.state)) return refused('not-now')
    if (to === kase.officerId) return refused('same-officer')
    const receiver = (await peopleHolding(inside, 'officer')).find(({ id: each }) => each === to)
    if (!receiver) return refused('not-an-officer')
    if (await isBarred(inside, kase, to)) return refused('receiver-interested')
    await inside.db
      .update(cases)
      .set({ officerId: to, version: kase.version + 1 })
      .where(eq(cases.id, id))
    await scope.ledger.append(inside, {
      act: 'support.case-transferred',
      subject: { type: 'case', id, label: numberOf(kase) },
      organisationId: programme.agencyId,
      startupId: startupOf(kase, call),
      facts: { from: kase.officerId, to },
    })
    const { name, email, locale } = receiver
    const href = scope.origin + localised(locale, link(paths.caseFile, { id }))
    const facts = { name, href, number: numberOf(kase), call: call.title[locale] }
    const letter = letters[locale].transfer({ ...facts, from: scope.actor.name, note })
    await sendMail(inside, { to: email, ...letter })
    return done(id)
  })

/** Whoever has a part in the case, or judges it, cannot be handed it. */
async function isBarred(scope: SignedScope, kase: Case, personId: string): Promise<boolean> {
  const actor = await findActor(scope.db, personId)
  return actor === null || (await barFrom({ ...scope, actor }, kase)) !== null
}

/** The officers to whom a case could be handed. */
export async function receiversFor(
  scope: SignedScope,
  kase: Case,
): Promise<{ id: string; name: string }[]> {
  if (!mayTransfer(kase.state)) return []
  const [officers, interested] = await Promise.all([
    peopleHolding(scope, 'officer'),
    interestedIn(scope, kase),
  ])
  const out = [...interested, kase.officerId]
  return officers.filter(({ id }) => !out.includes(id)).map(({ id, name }) => ({ id, name }))
}
