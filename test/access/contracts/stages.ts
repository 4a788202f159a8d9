import { sql } from 'drizzle-orm'
import { confirmAccount, stateAccount } from '#modules/budget/index.ts'
import { recordAward } from '#modules/support/index.ts'
import { only } from '#platform/outcome.ts'
import { as, must, versionOf } from '../../factories/casework.ts'
import { aLine, anItem, aTreasury, MILLION } from '../../factories/money.ts'
import { aCall, aPdf } from '../../factories/support.ts'
import { aSubject, type Subject } from '../cases/stages.ts'
import { acceptedByCouncil, aPlannedMeeting } from '../councils/sitting.ts'
import { granted, sends } from '../knocking.ts'
import type { Relation } from '../people.ts'
import type { World } from '../world.ts'

/** How far a contract has come. */
export const stages = ['running', 'carried out', 'accepted', 'settled', 'annulled'] as const
export type Stage = (typeof stages)[number]

export type Milestone = { id: string; version: number }
/** A contract with one of each thing that somebody has to move on. */
export type Contract = Subject & {
  /** What waits, in a contract that is running. */
  planned: Milestone
  handedIn: Milestone
  accepted: Milestone
  toApprove: string
  toPay: string
  item: string
  commitment: string
  evidence: string
  paper: string
  meeting: string
}

const DAY = '2026-11-23'
const TITLES = ['paid', 'to pay', 'to approve', 'accepted', 'handed in', 'planned'] as const
export const REPORT = 'Đã làm xong mẫu thử'

/** The money behind the contracts: one line of the programme, large enough for all. */
export async function aFundedCall({ app, agencyId, programmeId }: World) {
  const treasury = await aTreasury(app)
  const budgetLineId = await aLine(app, treasury, { agencyId, programmeId })
  return (await aCall(app.scopeFor(), { programmeId, budgetLineId })).id
}

export const ownRoom = (id: string) => `/ban-lam-viec/ho-so/${id}/hop-dong`
export const officeRoom = (id: string) => `/ban-lam-viec/xet-ho-so/${id}/hop-dong`
export const moneyRoom = '/ban-lam-viec/tai-chinh'

export async function aContract(world: World, callId: string, stage: Stage): Promise<Contract> {
  const { app, crowd, outright } = world
  const subject = await aSubject(world, 'approved', callId)
  const { id, startupId, people } = subject
  const doing = async (who: Relation, path: string, fields = {}, version = 1) =>
    granted(await sends(outright(people[who] ?? null), path, fields, version), `${who} ${path}`)

  const sums = { contractNumber: `HĐ ${id}`, signedOn: DAY, amount: 60 * MILLION }
  const milestones = TITLES.map((title) => ({
    title,
    evidenceWanted: 'Ảnh',
    dueOn: '2026-12-31',
    amount: 10 * MILLION,
  }))
  const items = [anItem(50 * MILLION), anItem(10 * MILLION, 'labour')]
  must(
    await recordAward(as(app, crowd['city officer']), id, {
      version: await versionOf(app, id),
      ...sums,
      milestones,
      items,
    }),
  )
  const account = { bank: 'Ngân hàng Cửa Sông', holder: 'CONG TY', number: '0071000123' }
  const founder = people.founder
  if (!founder) throw new Error('a contract without a founder')
  const stated = must(await stateAccount(as(app, founder), startupId, account))
  must(await confirmAccount(as(app, crowd['second finance']), stated.id))

  const milestone = async (title: (typeof TITLES)[number]): Promise<Milestone> => {
    const { rows } = await app.db.execute<Milestone>(sql`
      select m.id, m.version from support.milestones m join support.awards a on a.id = m.award_id
      where a.case_id = ${id} and m.title = ${title}`)
    return only(rows)
  }
  const prove = async (title: (typeof TITLES)[number]) => {
    const path = `${ownRoom(id)}/moc/${(await milestone(title)).id}/minh-chung`
    await doing('founder', path, { what: 'Ảnh mẫu thử', file: aPdf('anh.pdf') })
  }
  const step = async (who: Relation, title: (typeof TITLES)[number], act: string, fields = {}) => {
    const { id: one, version } = await milestone(title)
    const room = who === 'founder' ? ownRoom(id) : officeRoom(id)
    await doing(who, `${room}/moc/${one}/${act}`, fields, version)
  }
  const handIn = async (title: (typeof TITLES)[number]) => {
    await prove(title)
    await step('founder', title, 'nop', { report: REPORT })
  }
  const accept = async (title: (typeof TITLES)[number]) => {
    await handIn(title)
    await step('city officer', title, 'nghiem-thu')
  }
  const requestOf = async (title: (typeof TITLES)[number]): Promise<string> => {
    const { rows } = await app.db.execute<{ id: string }>(sql`
      select id from budget.payment_requests where milestone_id = ${(await milestone(title)).id}`)
    return only(rows).id
  }
  const ask = async (title: (typeof TITLES)[number]) => {
    await accept(title)
    await step('city officer', title, 'thanh-toan')
  }
  const approve = async (title: (typeof TITLES)[number]) => {
    await ask(title)
    await doing('second finance', `${moneyRoom}/thanh-toan/${await requestOf(title)}/duyet`)
  }
  const pay = async (title: (typeof TITLES)[number]) => {
    await approve(title)
    const fields = { paymentOrder: `UNC-${(await requestOf(title)).slice(-12)}`, paidOn: DAY }
    await doing('finance', `${moneyRoom}/thanh-toan/${await requestOf(title)}/chi`, fields)
  }

  const { rows } = await app.db.execute<{ commitment: string; first: string; last: string }>(sql`
    select c.id as commitment,
      (select i.id from budget.items i where i.commitment_id = c.id and i.ordinal = 1) as first,
      (select i.id from budget.items i where i.commitment_id = c.id and i.ordinal = 2) as last
    from budget.commitments c join support.awards a on a.id = c.subject_id
    where a.case_id = ${id}`)
  const { commitment, first, last } = only(rows)
  const spend = (itemId: string, amount: number) =>
    doing('founder', `${moneyRoom}/cam-ket/${commitment}/chung-tu`, {
      itemId,
      // A seller for each contract: invoices that look alike raise an alarm.
      sellerTaxCode: `020000010${stages.indexOf(stage)}`,
      invoiceNumber: `HD-${itemId.slice(-8)}`,
      invoicedOn: DAY,
      what: 'Máy đo',
      amount: String(amount),
    })
  const settle = (itemId: string, amount: number) =>
    doing('finance', `${moneyRoom}/noi-dung-chi/${itemId}/quyet-toan`, { amount: String(amount) })

  await pay('paid')
  await spend(first, 10 * MILLION)
  const carryOut = async () => {
    for (const title of TITLES.slice(1)) await accept(title)
    await settle(first, 10 * MILLION)
    await settle(last, 0)
    await acceptedByCouncil(world, id)
  }
  const takeOver = async () => {
    await carryOut()
    await doing('city officer', `${officeRoom(id)}/nghiem-thu`)
  }
  const ways: Record<Stage, () => Promise<unknown>> = {
    running: async () => {
      await approve('to pay')
      await ask('to approve')
      await accept('accepted')
      await handIn('handed in')
      await prove('planned')
    },
    'carried out': carryOut,
    accepted: takeOver,
    settled: async () => {
      await takeOver()
      await doing('city officer', `${officeRoom(id)}/ket-thuc`)
    },
    annulled: () => doing('city officer', `${officeRoom(id)}/huy`, { reason: 'Ký nhầm' }),
  }
  await ways[stage]()

  if (stage !== 'annulled')
    await doing('city officer', `/ban-lam-viec/van-ban/ho-so/${id}`, { kind: 'contract' })
  const found = await app.db.execute<{ evidence: string; paper: string | null }>(sql`
    select (select e.id from support.evidence e
      where e.milestone_id = ${(await milestone('paid')).id} limit 1) as evidence,
      (select p.id from support.papers p where p.subject_id = ${id} limit 1) as paper`)
  const { evidence, paper } = only(found.rows)
  const running = stage === 'running'
  return {
    ...subject,
    planned: await milestone('planned'),
    handedIn: await milestone('handed in'),
    accepted: await milestone('accepted'),
    toApprove: running ? await requestOf('to approve') : id,
    toPay: running ? await requestOf('to pay') : id,
    item: first,
    commitment,
    evidence,
    paper: paper ?? id,
    meeting: await aPlannedMeeting(world, 'acceptance'),
  }
}
