import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { coverageKinds } from './rules.ts'

const period = <Value extends { startsOn: string; endsOn: string }>(value: Value) =>
  value.startsOn <= value.endsOn

export const campaignForm = z
  .object({
    nameVi: field.text(200),
    nameEn: field.text(200),
    goal: field.text(1_000),
    audience: field.text(500),
    messages: field.text(2_000),
    startsOn: field.day(),
    endsOn: field.day(),
    responsible: field.id(),
  })
  .refine(period, { message: 'ends-before', path: ['endsOn'] })
  .transform(({ nameVi, nameEn, responsible, ...rest }) => ({
    ...rest,
    name: { vi: nameVi, en: nameEn },
    responsibleId: responsible,
  }))

export type CampaignPlan = z.infer<typeof campaignForm>

export const pieceForm = z
  .object({
    title: field.text(200),
    channel: field.choice(coverageKinds),
    dueOn: field.day(),
    responsible: field.id(),
  })
  .transform(({ responsible, ...rest }) => ({ ...rest, responsibleId: responsible }))

export type NewPiece = z.infer<typeof pieceForm>

const optionalId = z.union([field.id(), field.optionalText(0)]).transform((given) => given || null)

export const pieceDoneForm = z.object({ piece: field.id(), article: optionalId })
export const reasonForm = z.object({ reason: field.text(500) })
export const plainForm = z.object({})

const link = field
  .optionalText(1_000)
  .refine((typed) => typed === '' || isWebAddress(typed), 'not-an-address')
  .transform((typed) => typed || null)

function isWebAddress(typed: string): boolean {
  const url = URL.parse(typed)
  return url !== null && /^https?:$/.test(url.protocol)
}

const reach = z.union([
  field.optionalText(0).transform(() => null),
  field.wholeNumber({ min: 1, max: 1_000_000_000 }),
])

/** A number without whoever measured it is a guess, and is not taken. */
export const coverageForm = z
  .object({
    kind: field.choice(coverageKinds),
    outlet: field.text(200),
    title: field.text(300),
    appearedOn: field.day(),
    link,
    reach,
    reachSource: field.optionalText(300),
    campaign: optionalId,
  })
  .refine(({ reach: number, reachSource }) => number === null || reachSource !== '', {
    message: 'source-missing',
    path: ['reachSource'],
  })
  .transform(({ campaign, reachSource, ...rest }) => ({
    ...rest,
    reachSource: reachSource || null,
    campaignId: campaign,
  }))

export type NewCoverage = z.infer<typeof coverageForm>
