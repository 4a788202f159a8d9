import { zip } from '@cj-tech-master/excelts/archive'
import { and, desc, eq } from 'drizzle-orm'
import { cityDay } from '#platform/clock.ts'
import { done, type Outcome } from '#platform/outcome.ts'
import { holds, inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { formatMoment } from '#ui/format.ts'
import { type Partner, partners } from '../inbound/schema.ts'
import { hashOf } from './canonical.ts'
import { signedPackageAfter } from './feed.ts'
import { handovers } from './schema.ts'
import type { Package, Signature } from './shapes.ts'

/** What one file holds; behind it the next handing over goes on. */
const FILE_SIZE = 1_000

export type Handing = { partnerId: string; kind: string; from: 'last' | 'beginning' }

/** Makes a package for a partner as a file to hand over, and writes down that it was; undefined for a partner nobody recorded. */
export const handOver = (
  scope: SignedScope,
  { partnerId, kind, from }: Handing,
): Promise<Outcome<string, never> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!mayHandOver(scope)) return undefined
    const [partner] = await inside.db.select().from(partners).where(eq(partners.id, partnerId))
    if (!partner) return undefined
    const last = from === 'last' ? await lastHandover(inside, partnerId, kind) : undefined
    const signedPackage = await signedPackageAfter(inside, kind, last?.cursor, FILE_SIZE)
    const { package: made } = signedPackage
    const hash = hashOf(made)
    const archive = zip()
    archive.add('goi-du-lieu.json', JSON.stringify(signedPackage, null, 2))
    archive.add('tom-tat.txt', summaryOf(signedPackage, partner, hash))
    // What changes later leaves its place in the feed, so the file could not be made a second time.
    await inside.files.put(made.id, await archive.bytes())
    await inside.db.insert(handovers).values({
      id: made.id,
      partnerId,
      kind,
      since: made.since,
      cursor: made.cursor,
      count: made.items.length,
      hash,
      handedBy: scope.actor.id,
      handedAt: scope.now,
    })
    await inside.ledger.append(inside, {
      act: 'exchange.package-handed-over',
      subject: { type: 'partner', id: partnerId, label: partner.name },
      facts: { kind, items: made.items.length, hash },
    })
    return done(made.id)
  })

/** The file of a handing over, as it was made. */
export async function handedFile(
  scope: SignedScope,
  id: string,
): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  if (!mayHandOver(scope)) return undefined
  const [handed] = await scope.db.select().from(handovers).where(eq(handovers.id, id))
  const bytes = handed && (await scope.files.get(id))
  return bytes && { name: `${handed.kind}-${cityDay(handed.handedAt)}.zip`, bytes }
}

const mayHandOver = ({ actor }: SignedScope) =>
  holds(actor, 'administrator') || holds(actor, 'officer')

async function lastHandover({ db }: Scope, partnerId: string, kind: string) {
  const [last] = await db
    .select()
    .from(handovers)
    .where(and(eq(handovers.partnerId, partnerId), eq(handovers.kind, kind)))
    .orderBy(desc(handovers.handedAt), desc(handovers.id))
    .limit(1)
  return last
}

/** The newest files that were handed over, each with the name of whom it was for. */
export const listHandovers = ({ db }: Scope) =>
  db
    .select({ handover: handovers, partner: partners.name })
    .from(handovers)
    .innerJoin(partners, eq(partners.id, handovers.partnerId))
    .orderBy(desc(handovers.handedAt), desc(handovers.id))
    .limit(20)

/** The package for people: who gives what to whom, and how its signature is checked. It goes along in the city's language. */
export function summaryOf(
  { package: made, signature }: { package: Package; signature: Signature },
  { name }: Pick<Partner, 'name'>,
  hash: string,
): string {
  const present = made.items.filter(({ state }) => state === 'present')
  const lines = made.items.map((item) =>
    item.state === 'present'
      ? `- ${item.title.vi}\n  ${item.link}`
      : `- [đã gỡ] mã ${item.id}, gỡ lúc ${formatMoment(item.withdrawnAt, 'vi')}`,
  )
  return [
    'GÓI DỮ LIỆU TRAO ĐỔI GIỮA CÁC CỔNG',
    '',
    `Bên giao: ${made.origin.name}, ${made.origin.place.vi} (${made.origin.address})`,
    `Bên nhận: ${name}`,
    `Loại: ${made.kind}`,
    `Lập lúc: ${formatMoment(made.generatedAt, 'vi')}`,
    `Mã gói: ${made.id}`,
    `Nội dung: ${present.length} mục đang đăng, ${made.items.length - present.length} mục đã gỡ`,
    made.more
      ? 'Còn phần tiếp theo: giao thêm lần nữa để lấy.'
      : 'Đây là phần cuối tính đến lúc lập.',
    `SHA-256 của gói (JSON chuẩn tắc theo RFC 8785): ${hash}`,
    `Khóa ký Ed25519: ${signature.key}`,
    `Khóa công khai: ${made.origin.address}/.well-known/startup-exchange.json`,
    '',
    ...lines,
    '',
  ].join('\n')
}
