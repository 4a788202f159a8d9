import { callState } from '../rules.ts'
import type { CallWording } from '../schema.ts'
import { changedFields, columnsOf, type WordingField } from '../wording.ts'

/** How far the cases of a call have come; each count takes in the ones after it. */
export type Progress = {
  opened: number
  submitted: number
  judged: number
  decided: number
  /** Money granted so far, in đồng. */
  granted: number
}

export type ChangeFaultCode =
  | 'programme-fixed'
  | 'code-fixed'
  | 'audience-fixed'
  | 'opened-already'
  | 'closes-earlier'
  | 'ceiling-lowered'
  | 'budget-below-granted'
  | 'days-longer'
  | 'days-shorter'
  | 'judging-fixed'

export type ChangeFault = { field: WordingField; code: ChangeFaultCode }

type Wish = {
  before: CallWording
  after: CallWording
  progress: Progress
  now: Date
}

/** What a published call promised and may not take back, field by field. */
export function faultsOfChange({ before, after, progress, now }: Wish): ChangeFault[] {
  const changed = changedFields(before, after)
  const { opened, submitted, judged, decided, granted } = progress
  const was = columnsOf(before)
  const will = columnsOf(after)
  const wrong: Partial<Record<WordingField, ChangeFaultCode | false>> = {
    programmeId: 'programme-fixed',
    code: 'code-fixed',
    appliesTo: opened > 0 && 'audience-fixed',
    opensAt: now >= was.opensAt && 'opened-already',
    closesAt: will.closesAt < was.closesAt && 'closes-earlier',
    maxAmount: decided > 0 && after.maxAmount < before.maxAmount && 'ceiling-lowered',
    budget: after.budget < granted && 'budget-below-granted',
    screeningDays: submitted > 0 && after.screeningDays > before.screeningDays && 'days-longer',
    decisionDays: submitted > 0 && after.decisionDays > before.decisionDays && 'days-longer',
    reviewDays: submitted > 0 && after.reviewDays > before.reviewDays && 'days-longer',
    contractDays: submitted > 0 && after.contractDays > before.contractDays && 'days-longer',
    correctionDays: submitted > 0 && after.correctionDays < before.correctionDays && 'days-shorter',
    rubric: judged > 0 && 'judging-fixed',
    blindReview: judged > 0 && 'judging-fixed',
    reviewersWanted: judged > 0 && 'judging-fixed',
  }
  return changed.flatMap((field) => {
    const code = wrong[field]
    return code ? [{ field, code }] : []
  })
}

export type ChangeRefusal =
  | 'stale'
  | 'not-published'
  | 'closed'
  | 'nothing-changed'
  | 'promise-broken'
  | 'criteria-missing'
  | 'form-missing'

type ToChange = {
  call: { publishedAt: Date | null; opensAt: Date; closesAt: Date }
  ready: { formKnown: boolean; criteriaKnown: boolean }
}

/** Why a change cannot be published as it stands, or null. */
export function refusalToChange(wish: Wish & ToChange): ChangeRefusal | null {
  const state = callState(wish.call, wish.now)
  if (state === 'unpublished') return 'not-published'
  if (state === 'closed') return 'closed'
  if (changedFields(wish.before, wish.after).length === 0) return 'nothing-changed'
  if (faultsOfChange(wish).length > 0) return 'promise-broken'
  if (!wish.ready.formKnown) return 'form-missing'
  return wish.ready.criteriaKnown ? null : 'criteria-missing'
}
