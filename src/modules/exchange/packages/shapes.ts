import { z } from 'zod'

// What a package promises. Our own are held to it, those of others are read by it, and openapi.json is made from it.

/** Letters that a text may have in one language. */
export const MOST_LETTERS = 200_000

const words = z
  .object({ vi: z.string().max(MOST_LETTERS), en: z.string().max(MOST_LETTERS).nullable() })
  .describe('English is null where nobody has translated it.')
const instant = z.iso.datetime()
const version = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 over the canonical JSON (RFC 8785) of the item without this field.')
const id = z.string().min(1).max(500).describe('Stays the same for as long as the thing exists.')
const cursor = z.string().max(100).describe('A place in the change feed; its form means nothing.')

export const presentItem = z.object({
  id,
  state: z.literal('present'),
  version,
  title: words,
  summary: words,
  text: words.nullable(),
  link: z.url({ protocol: /^https?$/ }),
  publishedAt: instant.nullable().describe('Null for what has no day, such as a figure.'),
  changedAt: instant.nullable(),
  happens: z
    .object({ startsAt: instant, endsAt: instant, place: words.nullable() })
    .nullable()
    .describe('For what takes place at a time.'),
  tags: z.array(words),
  figure: z
    .object({ value: z.number().nullable(), target: z.number(), unit: words, by: z.iso.date() })
    .nullable()
    .describe('For statistics: the value now, and the target of the plan.'),
})

export const withdrawnItem = z
  .object({ id, state: z.literal('withdrawn'), version, withdrawnAt: instant })
  .describe('A tombstone: what was published under this id is published no more.')

export const packageItem = z.discriminatedUnion('state', [presentItem, withdrawnItem])

export const KIND = /^[a-z][a-z0-9-]{0,39}$/
const kind = z.string().regex(KIND)

export const packageShape = z.object({
  format: z.literal('ben-khoi/package'),
  version: z.literal(1).describe('Of the format.'),
  id: z.uuid(),
  generatedAt: instant,
  origin: z.object({ name: z.string(), place: words, address: z.url() }),
  kind,
  since: cursor.nullable().describe('Null where the package begins at the beginning.'),
  cursor: cursor.describe('What to ask for next time as since.'),
  more: z.boolean().describe('There is more behind the cursor now.'),
  items: z.array(packageItem).max(1_000).describe('Changes, the oldest first; each id once.'),
})

export const signature = z
  .object({ key: z.string().max(100), algorithm: z.literal('Ed25519'), value: z.string().max(200) })
  .describe('Over the UTF-8 bytes of the canonical JSON (RFC 8785) of the part beside it.')

export const signedPackage = z.object({ package: packageShape, signature })

export const receiptItem = z.object({
  id,
  version,
  standing: z.enum(['received', 'published', 'refused', 'withdrawn', 'duplicate']),
  reason: z.enum(['off-topic', 'duplicate', 'unclear', 'outdated', 'other']).nullable(),
})

export const receiptShape = z.object({
  format: z.literal('ben-khoi/receipt'),
  version: z.literal(1),
  id: z.uuid(),
  generatedAt: instant,
  by: z.url().describe('The address of whoever received.'),
  to: z.url().describe('The address of whoever sent.'),
  kind,
  cursor: cursor.nullable().describe('How far the change feed of the sender has been read.'),
  count: z.int().min(0),
  hash: z.string().describe('SHA-256 over the canonical JSON of the items.'),
  items: z.array(receiptItem).max(20_000).describe('All that was received of the kind, by id.'),
})

export const signedReceipt = z.object({ receipt: receiptShape, signature })

export const publicKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  use: z.literal('sig'),
  kid: z.string().max(100).describe('The RFC 7638 thumbprint of the key.'),
  x: z.string().max(100),
  retired: z.boolean().describe('No longer signs; what it signed stays valid.'),
  endorsedBy: z.string().max(100).nullable().describe('The key before it, which signed it.'),
  endorsement: z.string().max(200).nullable().describe('Over the canonical JSON of {kid, x}.'),
})

export const descriptionShape = z.object({
  format: z.literal('ben-khoi/exchange'),
  version: z.literal(1),
  generatedAt: instant,
  origin: z.object({ name: z.string(), place: words, address: z.url() }),
  packages: z.array(z.object({ kind, title: words, address: z.url() })).max(100),
  receipts: z.url(),
  keys: z.array(publicKey).max(50),
})

export type PackageItem = z.infer<typeof packageItem>
export type PresentItem = z.infer<typeof presentItem>
export type Package = z.infer<typeof packageShape>
export type Receipt = z.infer<typeof receiptShape>
export type ReceiptItem = z.infer<typeof receiptItem>
export type PublicKey = z.infer<typeof publicKey>
export type Signature = z.infer<typeof signature>
export type Description = z.infer<typeof descriptionShape>
