import { isDeepStrictEqual } from 'node:util'
import type { Call } from '../schema.ts'
import type { CallDraft } from './actions.ts'
import type { CallWording } from './schema.ts'

/** What the table fills in for a promise of days that nobody wrote down. */
export const DAYS = 10

/** What a call says, without what only says where it stands. */
export const wordingOf = (call: Omit<CallDraft, 'slug'> & { slug: string }): CallWording => ({
  programmeId: call.programmeId,
  slug: call.slug,
  code: call.code,
  title: call.title,
  summary: call.summary,
  opensAt: call.opensAt.toISOString(),
  closesAt: call.closesAt.toISOString(),
  maxAmount: call.maxAmount,
  budget: call.budget,
  screeningDays: call.screeningDays,
  decisionDays: call.decisionDays,
  correctionDays: call.correctionDays ?? DAYS,
  reviewDays: call.reviewDays ?? DAYS,
  contractDays: call.contractDays ?? DAYS,
  criteriaCodes: call.criteriaCodes,
  formVersionId: call.formVersionId,
  rubric: call.rubric,
  reviewersWanted: call.reviewersWanted,
  appliesTo: call.appliesTo ?? 'startup',
  blindReview: call.blindReview ?? false,
  budgetLineId: call.budgetLineId ?? null,
})

/** The columns of a call that says this. */
export const columnsOf = ({ opensAt, closesAt, ...rest }: CallWording) => ({
  ...rest,
  opensAt: new Date(opensAt),
  closesAt: new Date(closesAt),
})

/** A call as it would be with other words. */
export const reworded = (call: Call, wording: CallWording): Call => ({
  ...call,
  ...columnsOf(wording),
})

export type WordingField = keyof Omit<CallWording, 'slug'>

const fields: readonly WordingField[] = [
  'programmeId',
  'appliesTo',
  'code',
  'title',
  'summary',
  'opensAt',
  'closesAt',
  'maxAmount',
  'budget',
  'budgetLineId',
  'screeningDays',
  'decisionDays',
  'correctionDays',
  'reviewDays',
  'contractDays',
  'criteriaCodes',
  'formVersionId',
  'rubric',
  'reviewersWanted',
  'blindReview',
]

/** The fields in which two wordings differ, in the order of the form. */
export const changedFields = (before: CallWording, after: CallWording): WordingField[] =>
  fields.filter((field) => !isDeepStrictEqual(before[field], after[field]))
