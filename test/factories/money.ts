import {
  allocateLine,
  appraiseLine,
  approvePayment,
  commit,
  confirmAccount,
  estimateLine,
  listSources,
  type NewItem,
  publishSources,
  requestPayment,
  setAmount,
  stateAccount,
} from '#modules/budget/index.ts'
import { newId } from '#platform/ids.ts'
import type { TestApp } from '../app.ts'
import { as, must } from './casework.ts'
import { aStartup } from './startups.ts'

export const MILLION = 1_000_000

export type Treasury = Awaited<ReturnType<typeof aTreasury>>

/** The people who handle money, two sources, and a threshold of 100 million đồng unless told otherwise. */
export async function aTreasury(
  app: TestApp,
  { threshold = 100 * MILLION }: { threshold?: number | null } = {},
) {
  const [officer, first, second, leader] = await Promise.all([
    app.person('Hà', [{ role: 'officer' }]),
    app.person('Bình', [{ role: 'finance' }]),
    app.person('Châu', [{ role: 'finance' }]),
    app.person('Quang', [{ role: 'leader' }]),
  ])
  await publishSources(app.scopeFor(), [
    { code: 'city', name: { vi: 'Ngân sách', en: 'Budget' }, kind: 'state', clause: 'III.1' },
    { code: 'others', name: { vi: 'Nguồn khác', en: 'Others' }, kind: 'other', clause: 'III.2' },
  ])
  if (threshold !== null)
    must(
      await setAmount(as(app, leader), 'two-approvals-from', {
        amount: threshold,
        basis: '12/QĐ-UBND',
      }),
    )
  return { officer, first, second, leader, sources: await listSources(app.scopeFor()) }
}

type LineWish = { amount?: number; sourceCode?: string; programmeId?: string; agencyId?: string }

/** A line of 2026, estimated, appraised and allocated in full. */
export async function aLine(app: TestApp, team: Treasury, wish: LineWish = {}): Promise<string> {
  const { amount = 1_000 * MILLION, sourceCode = 'city', programmeId = newId() } = wish
  const source = team.sources.find(({ code }) => code === sourceCode)
  const { id } = must(
    await estimateLine(as(app, team.officer), {
      year: 2026,
      sourceId: source?.id ?? '',
      programmeId,
      title: `Dòng ${programmeId.slice(-6)}`,
      explanation: '10 dự án × 100 triệu đồng',
      agencyId: wish.agencyId ?? newId(),
      amount,
    }),
  )
  must(await appraiseLine(as(app, team.first), id, { amount, note: 'Đúng định mức', version: 1 }))
  must(await allocateLine(as(app, team.leader), id, { amount, basis: '5/QĐ-UBND', version: 2 }))
  return id
}

export const anItem = (stateAmount: number, costKind = 'equipment'): NewItem => ({
  title: 'Thiết bị đo',
  costKind,
  stateAmount,
  otherAmount: 0,
})

type Wish = { lineId?: string; items?: NewItem[]; payee?: Awaited<ReturnType<typeof aStartup>> }

/** An award of 90 million đồng to a startup with a confirmed account. */
export async function aCommitment(app: TestApp, team: Treasury, wish: Wish = {}) {
  const lineId = wish.lineId ?? (await aLine(app, team))
  const payee = wish.payee ?? (await aPayee(app, team))
  const subject = { type: 'award', id: newId(), label: 'HĐ 01/2026' }
  const items = wish.items ?? [anItem(60 * MILLION), anItem(30 * MILLION, 'labour')]
  const id = must(
    await commit(as(app, team.officer), { lineId, subject, payeeId: payee.id, items }),
  )
  return { id, lineId, payee, subject }
}

/** A startup whose account Finance has confirmed. */
export async function aPayee(app: TestApp, team: Treasury) {
  const payee = await aStartup(app)
  const account = { bank: 'Ngân hàng Cửa Sông', holder: 'CONG TY CANG XANH', number: '0071000123' }
  const { id } = must(await stateAccount(as(app, payee.founder), payee.id, account))
  must(await confirmAccount(as(app, team.first), id))
  return payee
}

/** A request that one person of Finance has approved, which is enough below the threshold. */
export async function anApprovedRequest(
  app: TestApp,
  team: Treasury,
  commitmentId: string,
  amount = 30 * MILLION,
): Promise<string> {
  const id = must(await requestPayment(as(app, team.officer), { commitmentId, amount }))
  must(await approvePayment(as(app, team.first), id))
  return id
}
