import { and, eq, isNull, lte } from 'drizzle-orm'
import { Webhook } from 'standardwebhooks'
import type { FetchRefusal } from '#platform/fetching/refusals.ts'
import { newId } from '#platform/ids.ts'
import { findEntry } from '#platform/ledger/read.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { LedgerEntry } from '#platform/schema.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { paths as exchangePaths } from '../paths.ts'
import { disabledMail } from './mails.ts'
import { isSuccess, isToDisable, pauseAfterAttempt } from './rules.ts'
import { type Delivery, deliveries, type WebhookRow, webhooks } from './schema.ts'

export const ANNOUNCE = 'exchange.announce'
export const DELIVER = 'exchange.deliver'
const MINUTE = 60_000

/** Writes a delivery down for every webhook that wants to hear of an entry; once, however often it is asked. */
export const announce = (scope: Scope, entryId: string): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const entry = await findEntry(inside, entryId)
    if (!entry) return
    const listening = await inside.db
      .select()
      .from(webhooks)
      .where(and(eq(webhooks.active, true), isNull(webhooks.disabledAt)))
    for (const { id: webhookId, prefixes } of listening) {
      if (!prefixes.some((prefix) => entry.act.startsWith(prefix))) continue
      const [made] = await inside.db
        .insert(deliveries)
        .values({
          id: newId(),
          webhookId,
          entryId,
          act: entry.act,
          body: bodyOf(entry, inside.origin),
          state: 'waiting',
          nextAt: inside.now,
          createdAt: inside.now,
        })
        .onConflictDoNothing()
        .returning()
      if (made) await inside.jobs.enqueue(inside.db, DELIVER, { deliveryId: made.id })
    }
  })

/** What is told: that something happened to a thing. What it is now, the packages say. */
const bodyOf = ({ id, act, recordedAt, subjectType, subjectId }: LedgerEntry, origin: string) =>
  JSON.stringify({
    type: act,
    timestamp: recordedAt.toISOString(),
    data: {
      entry: id,
      subject: { type: subjectType, id: subjectId },
      exchange: origin + exchangePaths.exchange,
    },
  })

/** Tries one delivery, unless another has it in hand or its pause is not over. */
export async function deliver(scope: Scope, deliveryId: string): Promise<void> {
  const taken = await take(scope, deliveryId)
  if (!taken) return
  const { delivery, webhook } = taken
  const id = `msg_${delivery.id}`
  const asked = await scope.outside.ask({
    address: webhook.address,
    named: [webhook.address],
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(scope.now.getTime() / 1000)),
      'webhook-signature': new Webhook(webhook.secret).sign(id, scope.now, delivery.body),
    },
    body: delivery.body,
    maxBytes: 64 * 1024,
  })
  const answer = asked.ok
    ? { status: asked.value.status, problem: null }
    : { status: null, problem: asked.problem }
  await note(scope, delivery, answer)
}

/** Holds a delivery for long enough to try it: whoever comes meanwhile leaves it alone. */
const take = (scope: Scope, deliveryId: string) =>
  inTransaction(scope, async ({ db, now }) => {
    const [delivery] = await db
      .select()
      .from(deliveries)
      .where(
        and(
          eq(deliveries.id, deliveryId),
          eq(deliveries.state, 'waiting'),
          lte(deliveries.nextAt, now),
        ),
      )
      .for('update')
    if (!delivery) return undefined
    const [webhook] = await db.select().from(webhooks).where(eq(webhooks.id, delivery.webhookId))
    if (!webhook?.active || webhook.disabledAt) return undefined
    const nextAt = new Date(now.getTime() + 2 * MINUTE)
    await db.update(deliveries).set({ nextAt }).where(eq(deliveries.id, deliveryId))
    return { delivery, webhook }
  })

type Tried = { status: number | null; problem: FetchRefusal | null }

const note = (scope: Scope, { id, webhookId, ...before }: Delivery, tried: Tried): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const { db, now } = inside
    const [webhook] = await db
      .select()
      .from(webhooks)
      .where(eq(webhooks.id, webhookId))
      .for('update')
    if (!webhook) return
    const well = isSuccess(tried.status)
    const attempts = before.attempts + 1
    const pause = pauseAfterAttempt(attempts)
    const failures = well ? 0 : webhook.failures + 1
    await db
      .update(deliveries)
      .set({
        ...tried,
        attempts,
        state: well ? 'delivered' : pause === undefined ? 'given-up' : 'waiting',
        ...(well ? { deliveredAt: now } : {}),
        nextAt: new Date(now.getTime() + (pause ?? 0) * MINUTE),
      })
      .where(eq(deliveries.id, id))
    await db.update(webhooks).set({ failures }).where(eq(webhooks.id, webhookId))
    if (!well && !webhook.disabledAt && isToDisable(failures, tried.status))
      await disable(inside, webhook)
  })

async function disable(inside: Scope, webhook: WebhookRow): Promise<void> {
  const { id, name, notify } = webhook
  await inside.db.update(webhooks).set({ disabledAt: inside.now }).where(eq(webhooks.id, id))
  await inside.ledger.append(inside, {
    act: 'exchange.webhook-disabled',
    subject: { type: 'webhook', id, label: name },
  })
  await sendMail(inside, { to: notify, ...disabledMail(webhook, inside.origin) })
}
