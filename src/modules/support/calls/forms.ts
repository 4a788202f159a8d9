import { z } from 'zod'
import { cityInstant } from '#platform/clock.ts'
import * as field from '#platform/http/fields.ts'
import type { Raw } from '#platform/http/form.ts'
import { slugOf } from '#platform/text/fold.ts'
import { cityParts } from '#ui/format.ts'
import type { CallDraft } from './actions.ts'
import { readRubric, rubricLines } from './rubric-lines.ts'
import { DAYS } from './wording.ts'

/** A day and an hour of the city, `YYYY-MM-DDTHH:MM`, as an instant. */
const moment = () =>
  field.text(16).transform((typed, context) => {
    const [day = '', time = ''] = typed.split('T')
    if (field.isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return cityInstant(day, time)
    context.addIssue({ code: 'custom', message: 'not-a-moment' })
    return z.NEVER
  })

const list = z.preprocess(
  (value) => [value ?? []].flat().filter((each) => each !== ''),
  z.array(z.string().max(80, 'not-a-choice')).min(1, 'required').max(50, 'too-large|50'),
)

const rubric = field.text(10_000).transform((typed, context) => {
  const read = readRubric(typed)
  if ('rubric' in read) return read.rubric
  const limit = 'limit' in read.fault ? `|${read.fault.limit}` : ''
  context.addIssue({ code: 'custom', message: read.fault.code + limit })
  return z.NEVER
})

/** Nothing chosen is null. */
const optionalId = z.preprocess(
  (value) => (typeof value === 'string' && value !== '' ? value : undefined),
  field.id().optional(),
)

const days = () => field.wholeNumber({ min: 1, max: 365 })

const callFields = z.object({
  programmeId: field.id(),
  appliesTo: field.choice(['startup', 'supporter']),
  code: field.text(10).pipe(z.string().regex(/^[A-Z][A-Z0-9]*$/, 'not-a-code')),
  titleVi: field.text(200),
  titleEn: field.text(200),
  summaryVi: field.text(1000),
  summaryEn: field.text(1000),
  opensAt: moment(),
  closesAt: moment(),
  maxAmount: field.money(),
  budget: field.money(),
  budgetLineId: optionalId,
  screeningDays: days(),
  decisionDays: days(),
  correctionDays: days(),
  reviewDays: days(),
  contractDays: days(),
  criteriaCodes: list,
  formVersionId: field.id(),
  rubric,
  reviewersWanted: field.wholeNumber({ min: 1, max: 9 }),
  blindReview: field.ticked(),
})

type Checked = { value: z.infer<typeof callFields>; issues: z.core.$ZodRawIssue[] }

function checkTogether({ value, issues }: Checked) {
  const fault = (path: string, message: string) =>
    issues.push({ code: 'custom', message, path: [path], input: value })
  if (value.closesAt <= value.opensAt) fault('closesAt', 'closes-before-opens')
  if (value.maxAmount < 1) fault('maxAmount', 'too-small|1')
  if (value.maxAmount > value.budget) fault('maxAmount', 'above-budget')
  if (value.decisionDays < value.screeningDays) fault('decisionDays', 'before-screening')
}

/** What an officer writes of a call that is not published yet. */
export const callForm = callFields.check(checkTogether)

/** The same form for a change of a published call, with the reason that is published. */
export const changeForm = callFields.extend({ reason: field.text(500) }).check(checkTogether)

export const extensionForm = z.object({ until: moment(), reason: field.text(500) })
export const plainForm = z.object({})

export type TypedCall = z.infer<typeof callForm>

/** The call that was typed. Its address is its title and its code. */
export function draftOf({
  titleVi,
  titleEn,
  summaryVi,
  summaryEn,
  budgetLineId,
  ...rest
}: TypedCall): CallDraft {
  const slug = [slugOf(titleVi), rest.code.toLowerCase()].filter(Boolean).join('-')
  return {
    ...rest,
    slug,
    budgetLineId: budgetLineId ?? null,
    title: { vi: titleVi, en: titleEn },
    summary: { vi: summaryVi, en: summaryEn },
  }
}

/** The form as it stands for a call already written down. */
export const callAsTyped = (call: Omit<CallDraft, 'slug'>): Raw => ({
  programmeId: call.programmeId,
  appliesTo: call.appliesTo ?? 'startup',
  code: call.code,
  titleVi: call.title.vi,
  titleEn: call.title.en,
  summaryVi: call.summary.vi,
  summaryEn: call.summary.en,
  opensAt: momentAsTyped(call.opensAt),
  closesAt: momentAsTyped(call.closesAt),
  maxAmount: String(call.maxAmount),
  budget: String(call.budget),
  budgetLineId: call.budgetLineId ?? '',
  screeningDays: String(call.screeningDays),
  decisionDays: String(call.decisionDays),
  correctionDays: String(call.correctionDays ?? DAYS),
  reviewDays: String(call.reviewDays ?? DAYS),
  contractDays: String(call.contractDays ?? DAYS),
  criteriaCodes: call.criteriaCodes,
  formVersionId: call.formVersionId,
  rubric: rubricLines(call.rubric),
  reviewersWanted: String(call.reviewersWanted),
  blindReview: call.blindReview ? 'on' : '',
})

const momentAsTyped = (instant: Date) => {
  const { day, time } = cityParts(instant)
  return `${day}T${time}`
}
