import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { rowsOf } from '#platform/http/rows.ts'
import type { PlanFile } from '../../file/index.ts'
import type { Activity } from './columns.ts'
import { type EstimateRow, MOST, sharesOf, totalOf } from './estimate.ts'

/** What was chosen must stand in the plan. */
const among = (codes: readonly string[]) =>
  field.text(80).refine((code) => codes.includes(code), 'not-a-choice')

const amongOrNone = (codes: readonly string[]) =>
  field
    .optionalText(80)
    .refine((code) => code === '' || codes.includes(code), 'not-a-choice')
    .transform((code) => (code === '' ? null : code))

/** The agencies that can lead or help: those that somebody can sign in for. */
export const agencyCodes = ({ agencies }: PlanFile): string[] =>
  agencies.filter(({ isGroup }) => !isGroup).map(({ code }) => code)

const several = (codes: readonly string[]) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(z.string().refine((code) => codes.includes(code), 'not-a-choice')).max(60),
  )

const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code)

/** The estimate: so many units at so much; the amount is never asked for. */
const estimateRows = (plan: PlanFile) =>
  rowsOf('rows', {
    what: field.text(300),
    source: among(codesOf(plan.sources)),
    quantity: field.wholeNumber({ min: 1, max: 100_000 }),
    unit: field.text(40),
    norm: field.money({ max: 10_000_000_000 }).refine((amount) => amount > 0, 'no-money'),
  })

const effectRows = (plan: PlanFile) =>
  rowsOf('effects', {
    indicator: among(codesOf(plan.indicators)),
    amount: field.wholeNumber({ min: 1, max: 1_000_000 }),
  })

const LONG = 4_000
const SHORT = 2_000
const dayOf = (year: number, day: z.ZodType<string | null>) =>
  day.refine((typed) => typed === null || typed.startsWith(`${year}-`), 'outside-year')

/** What each activity says of itself; a draft may leave open what is filled in when it is sent. */
const fieldsOf = (plan: PlanFile, year: number, { isDraft = false } = {}) => {
  const text: (max: number) => z.ZodType<string> = isDraft ? field.optionalText : field.text
  const day = dayOf(year, isDraft ? field.optionalDay() : field.day())
  return z.object({
    name: field.text(200),
    objective: text(SHORT),
    content: text(LONG),
    result: text(SHORT),
    lead: among(agencyCodes(plan)),
    coordinators: several(agencyCodes(plan)),
    taskCode: amongOrNone(codesOf(plan.tasks)),
    startsOn: day,
    endsOn: day,
    place: text(300),
    conditions: text(SHORT),
    coordination: field.optionalText(SHORT),
    monitoring: text(SHORT),
  })
}

type Fields = Omit<Activity, 'effects'>
type Typed = Fields & { rows: EstimateRow[]; effects: Activity['effects'] }

/** What the parts of the form have to agree on. */
const agreeing = (typed: Typed, context: z.RefinementCtx) => {
  const { startsOn, endsOn, rows } = typed
  if (startsOn && endsOn && endsOn < startsOn)
    context.addIssue({ code: 'custom', message: 'ends-before-start', path: ['endsOn'] })
  if (totalOf(sharesOf(rows)) > MOST)
    context.addIssue({ code: 'custom', message: `sum-too-large|${MOST}`, path: ['rows'] })
}

const asWritten = ({ rows, ...activity }: Typed) => ({
  activity: {
    ...activity,
    coordinators: [...new Set(activity.coordinators)].filter((code) => code !== activity.lead),
  },
  rows,
})

const whole = <Given extends Fields>(plan: PlanFile, fields: z.ZodType<Given>) =>
  fields.and(estimateRows(plan)).and(effectRows(plan)).superRefine(agreeing)

/** A proposal in the making. */
export const draftForm = (plan: PlanFile, year: number) =>
  whole(plan, fieldsOf(plan, year, { isDraft: true })).transform(asWritten)

/** A proposal as it is sent. */
export const proposalForm = (plan: PlanFile, year: number) =>
  whole(plan, fieldsOf(plan, year)).transform(asWritten)

/** A line as the Department words it anew, with the reason. */
export const lineForm = (plan: PlanFile, year: number) =>
  whole(plan, fieldsOf(plan, year))
    .and(z.object({ reason: field.text(1_000) }))
    .transform(({ reason, ...typed }) => ({ ...asWritten(typed), reason }))
