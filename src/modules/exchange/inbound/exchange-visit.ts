import { and, eq } from 'drizzle-orm'
import { textOf } from '#platform/fetching/charset.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { isWhole } from '../packages/item.ts'
import {
  type Description,
  descriptionShape,
  type Package,
  type PublicKey,
  signedPackage,
} from '../packages/shapes.ts'
import { isSignedBy, leadsTo } from '../packages/signing.ts'
import { paths } from '../paths.ts'
import { fetchReceipts } from '../receipts/fetching.ts'
import type { Visit } from './feed-visit.ts'
import { incomingOf } from './from-package.ts'
import type { PartnerProblem } from './problems.ts'
import { receiveAlone, takeItems } from './receiving.ts'
import { type Partner, partnerCursors } from './schema.ts'

const MOST_PACKAGES = 60
const MAX_PACKAGE_BYTES = 20 * 1024 * 1024

/** Reads from a portal that speaks as this one does: who it is, its key, then each kind from where we stopped. */
export async function visitExchange(scope: Scope, partner: Partner): Promise<Visit> {
  const told = await askJson(scope, partner, new URL(paths.exchange, partner.address).href)
  if (!told.ok) return told
  const description = descriptionShape.safeParse(told.value)
  if (!description.success) return { problem: 'not-an-exchange' }
  const { keys, packages, origin } = description.data
  const key = keys.findLast(({ retired }) => !retired)
  if (!key) return { problem: 'not-an-exchange' }
  const trusted = trust(partner, key, keys)
  const change = { origin: origin.address, ...trusted.change }
  if (!trusted.key) return { problem: trusted.problem, change }

  const wanted = packages.filter(
    ({ kind }) => partner.kinds.length === 0 || partner.kinds.includes(kind),
  )
  for (const { kind, address } of wanted) {
    const problem = await readKind(scope, partner, {
      kind,
      address,
      key: trusted.key,
      description: description.data,
    })
    if (problem) return { ...problem, change }
  }
  const problem = await fetchReceipts(scope, partner, description.data.receipts, trusted.key)
  return { problem, change }
}

/** The key that signs now, if it is the one that was confirmed or follows from it. */
function trust({ trustedKey, offeredKey }: Partner, key: PublicKey, keys: readonly PublicKey[]) {
  if (trustedKey && leadsTo(trustedKey.kid, key.kid, keys))
    return { key, change: { trustedKey: key, offeredKey: null } }
  const problem: PartnerProblem = trustedKey ? 'key-changed' : 'key-unconfirmed'
  const offered = offeredKey?.kid === key.kid ? {} : { offeredKey: key }
  return { key: undefined, problem, change: offered }
}

type Kind = { kind: string; address: string; key: PublicKey; description: Description }

async function readKind(scope: Scope, partner: Partner, of: Kind): Promise<Visit | undefined> {
  for (let read = 0; read < MOST_PACKAGES; read += 1) {
    const since = await cursorOf(scope, partner, of.kind)
    const address = new URL(of.address)
    if (since) address.searchParams.set('since', since)
    const told = await askJson(scope, partner, address.href)
    if (!told.ok) return told
    const checked = checkPackage(told.value, of)
    if (!checked.ok) return { problem: checked.problem, detail: of.kind }
    await keep(scope, partner, since, checked.value)
    if (!checked.value.more) return undefined
  }
  return undefined
}

/** A package, if it is one, whole, and signed by the key. */
export function checkPackage(
  raw: unknown,
  { kind, key, description }: Pick<Kind, 'kind' | 'key' | 'description'>,
): Outcome<Package, 'bad-package' | 'bad-signature'> {
  const read = signedPackage.safeParse(raw)
  if (!read.success) return refused('bad-package')
  const { package: made, signature } = read.data
  // As it came: fields that only a later version knows are signed as well.
  const { package: content } = raw as { package: { items: Package['items'] } }
  if (signature.key !== key.kid || !isSignedBy(key.x, content, signature.value))
    return refused('bad-signature')
  const fits = made.kind === kind && made.origin.address === description.origin.address
  return fits && content.items.every(isWhole) ? done(made) : refused('bad-package')
}

async function cursorOf({ db }: Scope, { id }: Partner, kind: string): Promise<string | null> {
  const [row] = await db
    .select()
    .from(partnerCursors)
    .where(and(eq(partnerCursors.partnerId, id), eq(partnerCursors.kind, kind)))
  return row?.cursor ?? null
}

/** Items and cursor in one transaction: killed in between, the same package is asked for again. */
const keep = (scope: Scope, partner: Partner, since: string | null, made: Package): Promise<void> =>
  inTransaction(scope, async (inside) => {
    await receiveAlone(inside, partner)
    // Another visit at the same time has read on already.
    if ((await cursorOf(inside, partner, made.kind)) !== since) return
    await takeItems(inside, partner, made.kind, made.items.map(incomingOf))
    const row = { cursor: made.cursor, receivedAt: inside.now }
    await inside.db
      .insert(partnerCursors)
      .values({ partnerId: partner.id, kind: made.kind, ...row })
      .onConflictDoUpdate({ target: [partnerCursors.partnerId, partnerCursors.kind], set: row })
  })

/** What an address of the partner answers as JSON; the fault as the partner's page will say it. */
export async function askJson(
  { outside }: Scope,
  partner: Partner,
  address: string,
): Promise<{ ok: true; value: unknown } | ({ ok: false } & Visit)> {
  const asked = await outside.ask({
    address,
    named: [partner.address],
    maxBytes: MAX_PACKAGE_BYTES,
  })
  if (!asked.ok) return asked
  const { status, body, contentType } = asked.value
  if (status !== 200) return { ok: false, problem: 'status', detail: String(status) }
  try {
    return { ok: true, value: JSON.parse(textOf(body, contentType)) }
  } catch {
    return { ok: false, problem: 'not-an-exchange' }
  }
}
