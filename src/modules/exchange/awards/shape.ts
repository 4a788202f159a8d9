import { z } from 'zod'

// The part of the Open Contracting Data Standard 1.1.5 that contracts of support fill; field by field in docs/open-award-data.md.

const instant = z.iso.datetime({ offset: true })
const value = z.strictObject({
  amount: z.int().min(0).describe('Whole đồng.'),
  currency: z.literal('VND'),
})
const reference = z.strictObject({ id: z.string(), name: z.string() })

const party = reference.extend({
  roles: z.array(z.enum(['buyer', 'procuringEntity', 'payer', 'supplier', 'payee'])).min(1),
  details: z.strictObject({ url: z.url() }).optional(),
})

const tender = z.strictObject({
  id: z.string().describe('The code of the call.'),
  title: z.string(),
  description: z.string(),
  status: z.enum(['active', 'complete']),
  procuringEntity: reference,
  value: value.describe('The money set aside for the call.'),
  tenderPeriod: z.strictObject({ startDate: instant, endDate: instant }),
  documents: z.array(
    z.strictObject({
      id: z.string(),
      documentType: z.literal('tenderNotice'),
      title: z.string(),
      url: z.url(),
    }),
  ),
})

const award = z.strictObject({
  id: z.string().describe('The number of the case.'),
  title: z.string(),
  status: z.enum(['active', 'cancelled']).describe('Cancelled when the contract was annulled.'),
  date: instant,
  value,
  suppliers: z
    .array(reference)
    .optional()
    .describe('Absent where the startup keeps its profile to itself.'),
})

const transaction = z.strictObject({
  id: z.string(),
  date: instant,
  value,
  payer: reference,
  payee: reference.optional(),
})

const milestone = z.strictObject({
  id: z.string(),
  title: z.string().optional(),
  type: z.literal('delivery'),
  dueDate: instant,
  dateMet: instant.optional(),
  status: z.enum(['scheduled', 'met', 'notMet']),
})

const contract = z.strictObject({
  id: z.string().describe('The number of the contract.'),
  awardID: z.string(),
  title: z.string(),
  status: z.enum(['active', 'terminated', 'cancelled']).describe('Terminated once settled.'),
  value,
  dateSigned: instant,
  implementation: z.strictObject({
    transactions: z.array(transaction),
    milestones: z.array(milestone),
  }),
})

const release = z.strictObject({
  ocid: z.string().regex(/^ocds-/),
  id: z.string().regex(/^[^#]+$/),
  date: instant,
  tag: z.array(z.enum(['award', 'contract', 'awardCancellation'])).min(1),
  initiationType: z.literal('tender'),
  language: z.literal('vi'),
  parties: z.array(party).min(1),
  buyer: reference,
  tender,
  awards: z.array(award).length(1),
  contracts: z.array(contract).length(1),
})

export type Release = z.infer<typeof release>

export const releasePackage = z
  .strictObject({
    uri: z.url(),
    version: z.literal('1.1'),
    publishedDate: instant,
    publisher: z.strictObject({ name: z.string(), uri: z.url() }),
    publicationPolicy: z.url(),
    releases: z.array(release),
    links: z
      .strictObject({ next: z.url() })
      .optional()
      .describe('The next page; absent on the last.'),
  })
  .describe('A release package of the Open Contracting Data Standard 1.1.')

export type ReleasePackage = z.infer<typeof releasePackage>
