import { eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { becomeDraft } from './becoming.ts'
import type { Shown } from './incoming.ts'
import { type ItemRefusal, type RefusalReason, refusalToDecide, refusalToSettle } from './rules.ts'
import { partners, type ReceivedItem, receivedItems } from './schema.ts'

type Decided = Promise<Outcome<string, ItemRefusal> | undefined>

/** Takes a received thing over as a draft article under an editor's hand; its id is the answer. */
export const draftItem = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  topic: string | null,
): Decided =>
  onItem(scope, id, async (inside, { item, content, partnerName }) => {
    const refusal = refusalToDecide(item, version)
    if (refusal) return refused(refusal)
    const articleId = await becomeDraft(inside, { content, partnerName, topic })
    if (!articleId) return undefined
    await write(inside, item, { state: 'drafted', articleId, pending: null, shown: null })
    await append(inside, 'exchange.item-drafted', item, content, { article: articleId })
    return done(articleId)
  })

/** Shows title, summary and origin of a received thing in public, with the way to where it stands. */
export const linkItem = (scope: SignedScope, id: string, version: number | undefined): Decided =>
  onItem(scope, id, async (inside, { item, content }) => {
    const refusal = refusalToDecide(item, version)
    if (refusal) return refused(refusal)
    if (!content.link) return refused('no-link')
    await write(inside, item, { state: 'linked', shown: content, pending: null })
    await append(inside, 'exchange.item-linked', item, content)
    return done(id)
  })

/** Leaves a received thing aside. The reason goes to its origin with the receipt; the note stays in the house. */
export const refuseItem = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  { reason, note }: { reason: RefusalReason; note: string },
): Decided =>
  onItem(scope, id, async (inside, { item, content }) => {
    const refusal = refusalToDecide(item, version)
    if (refusal) return refused(refusal)
    await write(inside, item, { state: 'refused', reason, note, shown: null, pending: null })
    await append(inside, 'exchange.item-refused', item, content, { reason })
    return done(id)
  })

/** Puts the note aside that its origin changed or withdrew what an editor has taken care of by hand. */
export const settleItem = (scope: SignedScope, id: string, version: number | undefined): Decided =>
  onItem(scope, id, async (inside, { item }) => {
    const refusal = refusalToSettle(item, version)
    if (refusal) return refused(refusal)
    const state = item.pending === 'withdrawn' ? 'withdrawn' : item.state
    await write(inside, item, { pending: null, state })
    return done(id)
  })

export const mayModerate = ({ actor }: Pick<SignedScope, 'actor'>): boolean =>
  holds(actor, 'officer') || holds(actor, 'editor')

type Open = { item: ReceivedItem; content: Shown; partnerName: string }

const onItem = <Result>(
  scope: SignedScope,
  id: string,
  steps: (inside: SignedScope, open: Open) => Promise<Result>,
): Promise<Result | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!mayModerate(scope)) return undefined
    const found = await inside.db
      .select()
      .from(receivedItems)
      .where(eq(receivedItems.id, id))
      .for('update')
    const [item] = found
    if (!item?.content) return undefined
    const [partner] = await inside.db.select().from(partners).where(eq(partners.id, item.partnerId))
    const { content } = item
    return steps(inside, { item, content, partnerName: partner?.name ?? '' })
  })

const write = (
  { db, now, actor }: SignedScope,
  item: ReceivedItem,
  change: Partial<ReceivedItem>,
) =>
  db
    .update(receivedItems)
    .set({ ...change, decidedBy: actor.id, decidedAt: now, version: item.version + 1 })
    .where(eq(receivedItems.id, item.id))

const append = (
  scope: SignedScope,
  act: string,
  item: ReceivedItem,
  { title }: Shown,
  facts: Record<string, string> = {},
) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'received-item', id: item.id, label: title.vi },
    facts: { kind: item.kind, ...facts },
  })
