import { isDeepStrictEqual } from 'node:util'
import { type FormDefinition, fieldsOf } from '#modules/forms/index.ts'
import type { Text } from '#platform/locale.ts'
import { assess, type Criterion } from '../../eligibility/assess.ts'
import type { EligibilityFacts } from '../../eligibility/rule.ts'
import type { CaseState } from '../../states.ts'
import type { CallWording } from '../schema.ts'

/** A question of the form that a new version takes out, puts in or asks differently. */
export type FieldDifference = { how: 'added' | 'removed' | 'changed'; label: Text }

/** One way in which a change touches a case. */
export type Touch =
  /** The case keeps the version it was filled on; these questions differ in the new one. */
  | { field: 'form'; differences: FieldDifference[] }
  | { field: 'deadline'; from: string; until: string }
  /** Criteria that the case would newly fail, or of which too little would be known. */
  | { field: 'criteria'; fails: Text[]; unknown: Text[] }
  /** Asks for more than the new ceiling, in đồng. */
  | { field: 'ceiling'; asked: number; most: number }

export type CaseInSight = {
  id: string
  state: CaseState
  facts: EligibilityFacts
  /** What was asked for as last sent; absent for a draft, which is its founder's alone. */
  asked?: number | undefined
}

export type Ground = {
  before: CallWording
  after: CallWording
  /** The criteria in the wording of the day, under either wording of the call. */
  criteriaBefore: readonly Criterion[]
  criteriaAfter: readonly Criterion[]
  formBefore: FormDefinition
  formAfter: FormDefinition
  today: string
}

export type TouchedCase = { id: string; state: CaseState; touches: Touch[] }

/** States in which a change can still matter to a case. */
export const touchable: readonly CaseState[] = ['draft', 'submitted', 'correction', 'review']

/** Exactly the cases that a change touches, and how; the others are left out. */
export function impactOf(ground: Ground, cases: readonly CaseInSight[]): TouchedCase[] {
  const differences =
    ground.before.formVersionId === ground.after.formVersionId ? [] : differing(ground)
  return cases.flatMap((each) => {
    const touches = touchable.includes(each.state) ? touchesOf(ground, differences, each) : []
    return touches.length > 0 ? [{ id: each.id, state: each.state, touches }] : []
  })
}

function touchesOf(
  ground: Ground,
  differences: FieldDifference[],
  { state, facts, asked }: CaseInSight,
): Touch[] {
  const { before, after } = ground
  const withFounder = state === 'draft' || state === 'correction'
  const touches: Touch[] = []
  if (differences.length > 0) touches.push({ field: 'form', differences })
  if (withFounder && before.closesAt !== after.closesAt)
    touches.push({ field: 'deadline', from: before.closesAt, until: after.closesAt })
  const { fails, unknown } = newly(ground, facts)
  if (fails.length + unknown.length > 0) touches.push({ field: 'criteria', fails, unknown })
  if (asked !== undefined && asked > after.maxAmount && asked <= before.maxAmount)
    touches.push({ field: 'ceiling', asked, most: after.maxAmount })
  return touches
}

/** What stood well or was not asked before, and would not stand well now. */
function newly({ criteriaBefore, criteriaAfter, today }: Ground, facts: EligibilityFacts) {
  const was = new Map(
    assess(criteriaBefore, facts, today).judgements.map(({ code, verdict }) => [code, verdict]),
  )
  const worse = assess(criteriaAfter, facts, today).judgements.filter(
    ({ code, verdict }) => verdict !== 'met' && was.get(code) !== verdict,
  )
  const wordings = (wanted: 'not-met' | 'unknown') =>
    worse.flatMap(({ verdict, wording }) => (verdict === wanted ? [wording] : []))
  return { fails: wordings('not-met'), unknown: wordings('unknown') }
}

function differing({ formBefore, formAfter }: Ground): FieldDifference[] {
  const before = new Map(fieldsOf(formBefore).map((field) => [field.code, field]))
  const after = new Map(fieldsOf(formAfter).map((field) => [field.code, field]))
  return [
    ...[...before.values()].flatMap((field): FieldDifference[] => {
      const now = after.get(field.code)
      if (!now) return [{ how: 'removed', label: field.label }]
      return isDeepStrictEqual(now, field) ? [] : [{ how: 'changed', label: now.label }]
    }),
    ...[...after.values()].flatMap((field): FieldDifference[] =>
      before.has(field.code) ? [] : [{ how: 'added', label: field.label }],
    ),
  ]
}
