import { z } from 'zod'
import { cityInstant } from '#platform/clock.ts'
import * as field from '#platform/http/fields.ts'
import { attendances, choices, motionKinds, purposes } from './states.ts'

/** The shares of the council that a quorum may be. */
export const quorums = ['1/2', '2/3', '3/4', '1/1'] as const

/** A day and an hour of the city, `YYYY-MM-DDTHH:MM`, as an instant. */
const moment = () =>
  field.text(16).transform((typed, context) => {
    const [day = '', time = ''] = typed.split('T')
    if (field.isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return cityInstant(day, time)
    context.addIssue({ code: 'custom', message: 'not-a-day' })
    return z.NEVER
  })

const people = z.preprocess(
  (value) => [value ?? []].flat().filter((each) => each !== ''),
  z.array(field.id()).min(1, 'required').max(60, 'too-large|60'),
)

const quorum = field.choice(quorums).transform((share) => {
  const [of = 1, whole = 1] = share.split('/').map(Number)
  return { of, in: whole }
})

export const planForm = z.object({
  purpose: field.choice(purposes),
  title: field.text(200),
  basis: field.text(300),
  startsAt: moment(),
  place: field.text(300),
  quorum,
  chair: field.id(),
  secretary: field.id(),
  members: people,
})

/** A new meeting says for which agency, too. */
export const newMeetingForm = planForm.extend({ agencyId: field.id() })

export const plainForm = z.object({})
export const cancellationForm = z.object({ reason: field.text(1_000) })
export const recusalForm = z.object({ reason: field.text(1_000) })

/** Attendance comes as one field for each person, named by their id. */
export const attendanceForm = z.record(z.string(), z.unknown()).transform(
  (given) =>
    new Map(
      Object.entries(given).flatMap(([name, value]) => {
        const read = attendances.find((one) => one === value)
        return read && name.startsWith('at-') ? [[name.slice(3), read] as const] : []
      }),
    ),
)

export const discussionForm = z.object({
  discussion: field.optionalText(10_000),
  before: field.optionalText(10_000),
})

/** Only a motion to support names an amount; what stands in the field of another does not matter. */
export const motionForm = z
  .object({
    kind: field.choice(motionKinds),
    wording: field.text(2_000),
    amount: field.optionalText(40),
  })
  .transform(({ amount, ...motion }, context) => {
    if (motion.kind !== 'support') return { ...motion, amount: null }
    const read = field.money().safeParse(amount)
    if (read.success) return { ...motion, amount: read.data }
    const [issue] = read.error.issues
    context.addIssue({ code: 'custom', message: issue?.message ?? 'required', path: ['amount'] })
    return z.NEVER
  })

export const voteForm = z.object({ choice: field.choice(choices) })
export const signatureForm = z.object({ hash: field.text(64) })
