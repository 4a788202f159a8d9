import { z } from 'zod'

// What the interface promises. Routes answer in these shapes, and openapi.json is made from them.

const text = z.strictObject({ vi: z.string(), en: z.string() })
const day = z.iso.date()
const instant = z.iso.datetime()
const amount = z.int().min(0).describe('Whole đồng (VND).')

export const indicator = z
  .strictObject({
    code: z.string(),
    name: text,
    target: z.number().nullable().describe('Null where the plan sets it in words.'),
    value: z
      .number()
      .nullable()
      .describe('Now. Null for a share of nothing, and for what nobody counts yet.'),
    unit: z.string().describe('In Vietnamese; in English under /en/api/v1.'),
    by: day.describe('The day by which the target is to be met.'),
    evidence: z.url().describe('The page that opens the number to the records behind it.'),
  })
  .describe('A target of the plan and where it stands.')

export const indicators = z.array(indicator)

const agency = z.strictObject({ code: z.string(), name: text })

const period = z
  .strictObject({
    shape: z.enum(['year', 'every-year', 'span', 'every-year-of-span']),
    from: z.int(),
    until: z.int(),
    text,
  })
  .describe('Calendar years, both included.')

export const plan = z
  .strictObject({
    generatedAt: instant,
    code: z.string(),
    title: text,
    decision: z.strictObject({ number: z.string(), signedOn: day }),
    period: z.strictObject({ from: day, until: day }),
    tasks: z.array(
      z.strictObject({
        code: z.string(),
        name: text,
        leads: z.array(agency).min(1),
        coordinators: z.array(agency),
        period,
      }),
    ),
    url: z.url(),
  })
  .describe('The plan that the city carries out.')

export const programmes = z.strictObject({
  generatedAt: instant,
  programmes: z.array(
    z.strictObject({
      code: z.string(),
      name: text,
      summary: text,
      supportLines: z.array(z.string()).describe('Codes of the support lines of the plan.'),
      legalBasis: z.string(),
      url: z.url(),
    }),
  ),
})

export const calls = z.strictObject({
  generatedAt: instant,
  calls: z.array(
    z.strictObject({
      code: z.string(),
      title: text,
      summary: text,
      programme: z.string().describe('The code of the programme.'),
      state: z.enum(['upcoming', 'open', 'closed']),
      opensAt: instant,
      closesAt: instant.describe('The last instant at which an application counts.'),
      maxAmount: amount,
      budget: amount,
      url: z.url(),
    }),
  ),
})

export const problem = z
  .strictObject({
    type: z.string(),
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    requestId: z.string(),
  })
  .describe('A fault, as RFC 9457 has it.')
