import {
  acceptCase,
  annulAward,
  annulCase,
  assignToCase,
  attachFile,
  decideCase,
  dismissOnCase,
  doubtsOnCase,
  findCaseInCall,
  openCase,
  recordAward,
  rejectCase,
  requestCorrection,
  saveAnswers,
  submitCase,
  withdrawCase,
} from '#modules/support/index.ts'
import type { Actor, SignedScope } from '#platform/scope.ts'
import { answersOf, halfOf, MILLION } from './answers.ts'
import type { CallKey } from './calls.ts'
import { correctionFor } from './case-corrections.ts'
import { termsOf } from './contract-terms.ts'
import { samplePdf } from './pdf.ts'
import type { Plot } from './plots.ts'
import { approvals, refusals, withdrawals } from './reasons.ts'
import { must, pick } from './stage.ts'
import { startupOf, type World } from './world.ts'

/** A plot with the call it plays in, and its place there. */
export type Casting = { call: CallKey; number: number; plot: Plot }

/** The steps of one case, each done as the person would do it. The case is looked up where its version is needed, as a page would show it. */
export function stepsOf(world: World, { call: key, number, plot }: Casting) {
  const call = world.calls[key]
  const startup = () => startupOf(world, plot.startup)

  async function current() {
    const found = await findCaseInCall(world.stage.scope, call.id, startup().id)
    if (!found) throw new Error(`sample: ${plot.startup} has no case`)
    return found
  }

  async function handIn(scope: SignedScope, id: string, field: string, name: string) {
    const file = samplePdf(`${name}.pdf`, [startup().english, name, call.programme])
    const times = { startedAt: scope.now, finishedAt: scope.now }
    must(await attachFile(scope, id, { field, file, ...times }), `document ${field}`)
  }

  return {
    current,
    async open(scope: SignedScope) {
      const { id: startupId } = startup()
      const { id } = must(await openCase(scope, { callId: call.id, startupId }), 'case opened')
      const all = answersOf(startup(), plot, call.programme, scope.actor.email)
      const answers = unsent(plot) ? halfOf(all) : all
      must(await saveAnswers(scope, id, { base: 0, answers }), 'answers kept')
    },
    async send(scope: SignedScope) {
      const { id } = await current()
      await handIn(scope, id, 'proposal', 'Thuyết minh dự án')
      await handIn(scope, id, 'proof', 'Bằng chứng cơ sở tăng trưởng')
      if (startup().monthsOld) await handIn(scope, id, 'registration', 'Giấy chứng nhận đăng ký')
      must(await submitCase(scope, id), `${plot.startup} submitted`)
    },
    async withdraw(scope: SignedScope) {
      const { id, version } = await current()
      const reason = pick(withdrawals, number)
      must(await withdrawCase(scope, id, { reason, version }), 'withdrawal')
    },
    async askCorrection(scope: SignedScope) {
      const { id, version } = await current()
      const { items, note } = correctionFor(number)
      const asked = { version, items, note }
      must(await requestCorrection(scope, id, asked, call.fields), 'correction')
    },
    async answerCorrection(scope: SignedScope) {
      const { id } = await current()
      const { items, answers } = correctionFor(number)
      must(await saveAnswers(scope, id, { base: 1, answers }), 'correction kept')
      if (items.some(({ field }) => field === 'proposal'))
        await handIn(scope, id, 'proposal', 'Thuyết minh dự án, bản mới')
      must(await submitCase(scope, id), 'correction sent')
    },
    async rejectTooOld(scope: SignedScope) {
      const { id, version } = await current()
      const { decision, criteria } = world.stage.plan
      const rule = criteria.find((each) => each.rule.type === 'age-at-most')
      const reasons = `Doanh nghiệp không đạt tiêu chí “${rule?.text.vi}” (${decision.number}, ${rule?.clause}). Hồ sơ không được chuyển sang đánh giá; chất lượng dự án không bị xét đến.`
      must(await rejectCase(scope, id, { version, reasons }), 'rejection')
    },
    async accept(scope: SignedScope) {
      const { id, version } = await current()
      must(await acceptCase(scope, id, { version }), 'acceptance')
    },
    async assign(scope: SignedScope, reviewers: readonly Actor[], dueOn: string) {
      const { id } = await current()
      const people = reviewers.map((reviewer) => reviewer.id)
      for (const doubt of await doubtsOnCase(scope, id, people)) {
        const reason =
          'Đã hỏi chuyên gia và đơn vị: hồ sơ lần này là nội dung mới, hai bên không có quan hệ.'
        must(await dismissOnCase(scope, id, { ...doubt, reason }), 'doubt looked at')
      }
      must(await assignToCase(scope, id, people, dueOn), 'panel')
    },
    async decide(scope: SignedScope) {
      const { id, version } = await current()
      const approved = plot.ends !== 'refused'
      must(
        await decideCase(scope, id, {
          version,
          approved,
          amount: approved ? granted(plot) : 0,
          reasons: pick(approved ? approvals : refusals, number),
        }),
        `${plot.startup} decided`,
      )
    },
    async sign(scope: SignedScope) {
      const { id, version, number: caseNumber } = await current()
      const contract = {
        contractNumber: `MẪU-${caseNumber}/HĐHT`,
        signedOn: scope.today,
        amount: granted(plot),
      }
      const terms = call.draft?.budgetLineId ? termsOf(plot, call.programme, contract) : {}
      must(await recordAward(scope, id, { version, ...contract, ...terms }), 'contract')
    },
    async strike(scope: SignedScope) {
      const { id, version } = await current()
      const reason =
        'Hai hồ sơ của cùng một doanh nghiệp đề nghị cùng một nội dung; hồ sơ này được lập do nhầm lẫn.'
      must(await annulCase(scope, id, { version, reason }), 'case annulled')
    },
    async annul(scope: SignedScope) {
      const { id } = await current()
      const reason =
        'Doanh nghiệp tự đề nghị chấm dứt trước khi nhận tiền vì đổi hướng sản phẩm; hai bên đã thanh lý hợp đồng.'
      must(await annulAward(scope, id, reason), 'annulment')
    },
  }
}

/** Half written, and never sent. */
const unsent = ({ ends }: Plot) => ends === 'draft' || ends === 'expired'

/** In đồng: the best get what they ask for, others a tenth less. */
export const granted = ({ asks, merit }: Plot) =>
  Math.round(merit >= 8 ? asks : asks * 0.9) * MILLION
