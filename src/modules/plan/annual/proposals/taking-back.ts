import { eq } from 'drizzle-orm'
import { peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { paths } from '../paths.ts'
import { append } from './entry.ts'
import { type FoundProposal, findProposal } from './queries.ts'
import { refusalToWithdraw, type WithdrawalRefusal } from './rules.ts'
import { annualProposals, type Proposal } from './schema.ts'
import { holdOwn } from './writing.ts'

type Taken = Promise<Outcome<string, WithdrawalRefusal> | undefined>
type Seen = number | undefined

/** An agency takes its proposal out of the plan before composing begins. */
export const withdrawProposal = (scope: SignedScope, id: string, seen: Seen): Taken =>
  inTransaction(scope, async (scope) => {
    const found = await holdOwn(scope, id)
    if (!found) return undefined
    const refusal = refusalToWithdraw(found.proposal, found.cycle.annual.state, seen)
    if (refusal) return refused(refusal)
    await change(scope, found, { state: 'withdrawn' })
    await append(scope, 'plan.proposal-withdrawn', found)
    return done(id)
  })

/** The Department gives a proposal back to be put right, with its reason. */
export const sendBackProposal = (
  scope: SignedScope,
  id: string,
  seen: Seen,
  reason: string,
): Taken =>
  inTransaction(scope, async (scope) => {
    const found = await findProposal(scope, id, { hold: true })
    if (!found?.cycle.reach.composes) return undefined
    const refusal = refusalToWithdraw(found.proposal, found.cycle.annual.state, seen)
    if (refusal) return refused(refusal)
    await change(scope, found, { state: 'sent-back', sentBackReason: reason })
    await append(scope, 'plan.proposal-sent-back', found)
    await tellProposers(scope, found, reason)
    return done(id)
  })

const change = (
  { db }: SignedScope,
  { proposal: { id, version } }: FoundProposal,
  what: Partial<Proposal>,
) =>
  db
    .update(annualProposals)
    .set({ ...what, version: version + 1 })
    .where(eq(annualProposals.id, id))

type Facts = { person: string; name: string; reason: string; address: string }

const letters = bilingual<(facts: Facts) => { subject: string; text: string }>(
  ({ person, name, reason, address }) => ({
    subject: `Đề xuất được trả lại: ${name}`,
    text: `Chào ${person},

Đề xuất “${name}” được trả lại để bổ sung, chỉnh sửa. Lý do:

${reason}

Hãy sửa rồi gửi lại trước khi việc tổng hợp bắt đầu. Nội dung đã viết vẫn được giữ:
${address}
`,
  }),
  ({ person, name, reason, address }) => ({
    subject: `Proposal sent back: ${name}`,
    text: `Hello ${person},

The proposal “${name}” was sent back to be completed or corrected. The reason:

${reason}

Put it right and send it again before composing begins. What you wrote is kept:
${address}
`,
  }),
)

async function tellProposers(
  scope: SignedScope,
  { cycle, proposal: { id, name, agencyId } }: FoundProposal,
  reason: string,
): Promise<void> {
  const carrier = cycle.reach.carrierOf(agencyId)
  if (!carrier) return
  for (const person of await peopleHolding(scope, 'agency', carrier)) {
    const address = scope.origin + localised(person.locale, link(paths.proposal, { id }))
    const letter = letters[person.locale]({ person: person.name, name, reason, address })
    await sendMail(scope, { to: person.email, ...letter })
  }
}
