import { z } from 'zod'
import { cityInstant } from '#platform/clock.ts'
import * as field from '#platform/http/fields.ts'
import type { Raw } from '#platform/http/form.ts'
import { slugOf } from '#platform/text/fold.ts'
import { cityParts } from '#ui/format.ts'
import type { Call } from '../schema.ts'
import type { CallDraft } from './actions.ts'
import { readRubric, rubricLines } from './rubric-lines.ts'

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

const days = () => field.wholeNumber({ min: 1, max: 365 })

/** What an officer writes of a call that is not published yet. */
export const callForm = z
  .object({
    programmeId: field.id(),
    code: field.text(10).pipe(z.string().regex(/^[A-Z][A-Z0-9]*$/, 'not-a-code')),
    titleVi: field.text(200),
    titleEn: field.text(200),
    summaryVi: field.text(1000),
    summaryEn: field.text(1000),
    opensAt: moment(),
    closesAt: moment(),
    maxAmount: field.money(),
    budget: field.money(),
    screeningDays: days(),
    decisionDays: days(),
    criteriaCodes: list,
    formVersionId: field.id(),
    rubric,
    reviewersWanted: field.wholeNumber({ min: 1, max: 9 }),
  })
  .check(({ value, issues }) => {
    const fault = (path: string, message: string) =>
      issues.push({ code: 'custom', message, path: [path], input: value })
    if (value.closesAt <= value.opensAt) fault('closesAt', 'closes-before-opens')
    if (value.maxAmount < 1) fault('maxAmount', 'too-small|1')
    if (value.maxAmount > value.budget) fault('maxAmount', 'above-budget')
    if (value.decisionDays < value.screeningDays) fault('decisionDays', 'before-screening')
  })

export const extensionForm = z.object({ until: moment(), reason: field.text(500) })
export const plainForm = z.object({})

export type TypedCall = z.infer<typeof callForm>

/** The call that was typed. Its address is its title and its code. */
export function draftOf({ titleVi, titleEn, summaryVi, summaryEn, ...rest }: TypedCall): CallDraft {
  const slug = [slugOf(titleVi), rest.code.toLowerCase()].filter(Boolean).join('-')
  return {
    ...rest,
    slug,
    title: { vi: titleVi, en: titleEn },
    summary: { vi: summaryVi, en: summaryEn },
  }
}

/** The form as it stands for a call already written down. */
export const callAsTyped = (call: Call): Raw => ({
  programmeId: call.programmeId,
  code: call.code,
  titleVi: call.title.vi,
  titleEn: call.title.en,
  summaryVi: call.summary.vi,
  summaryEn: call.summary.en,
  opensAt: momentAsTyped(call.opensAt),
  closesAt: momentAsTyped(call.closesAt),
  maxAmount: String(call.maxAmount),
  budget: String(call.budget),
  screeningDays: String(call.screeningDays),
  decisionDays: String(call.decisionDays),
  criteriaCodes: call.criteriaCodes,
  formVersionId: call.formVersionId,
  rubric: rubricLines(call.rubric),
  reviewersWanted: String(call.reviewersWanted),
})

const momentAsTyped = (instant: Date) => {
  const { day, time } = cityParts(instant)
  return `${day}T${time}`
}
