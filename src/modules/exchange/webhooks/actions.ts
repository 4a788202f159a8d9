import { randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { FetchRefusal } from '#platform/fetching/refusals.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { DELIVER } from './delivering.ts'
import type { WebhookDetails } from './forms.ts'
import { type ReplayRefusal, refusalToReplay, type WebhookRefusal } from './rules.ts'
import { deliveries, type WebhookRow, webhooks } from './schema.ts'

/** Puts a program on record that is told of public acts; its secret is made here. */
export const recordWebhook = (
  scope: SignedScope,
  details: WebhookDetails,
): Promise<Outcome<string, FetchRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!holds(scope.actor, 'administrator')) return undefined
    const refusal = scope.outside.refusalToName(details.address)
    if (refusal) return refused(refusal)
    const id = newId()
    await inside.db.insert(webhooks).values({
      id,
      ...details,
      secret: `whsec_${randomBytes(24).toString('base64')}`,
      notify: scope.actor.email,
      recordedBy: scope.actor.id,
      recordedAt: scope.now,
    })
    await append(inside, 'exchange.webhook-recorded', { id, name: details.name })
    return done(id)
  })

/** Changes what is told to whom; switched on again, it begins without failures. */
export const changeWebhook = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  details: WebhookDetails & { active: boolean },
): Promise<Outcome<string, FetchRefusal | WebhookRefusal> | undefined> =>
  onWebhook(scope, id, async (inside, webhook) => {
    if (webhook.version !== version) return refused('stale')
    const refusal = scope.outside.refusalToName(details.address)
    if (refusal) return refused(refusal)
    await inside.db
      .update(webhooks)
      .set({ ...details, failures: 0, disabledAt: null, version: webhook.version + 1 })
      .where(eq(webhooks.id, id))
    await append(inside, 'exchange.webhook-changed', { id, name: details.name })
    return done(id)
  })

/** Sends a delivery once more, under the id it had. */
export const replay = (
  scope: SignedScope,
  id: string,
  deliveryId: string,
): Promise<Outcome<string, ReplayRefusal> | undefined> =>
  onWebhook(scope, id, async (inside, webhook) => {
    const [delivery] = await inside.db
      .select()
      .from(deliveries)
      .where(and(eq(deliveries.id, deliveryId), eq(deliveries.webhookId, id)))
      .for('update')
    if (!delivery) return undefined
    const refusal = refusalToReplay(webhook, delivery)
    if (refusal) return refused(refusal)
    await inside.db
      .update(deliveries)
      .set({ state: 'waiting', attempts: 0, nextAt: scope.now })
      .where(eq(deliveries.id, deliveryId))
    await inside.jobs.enqueue(inside.db, DELIVER, { deliveryId })
    return done(id)
  })

const onWebhook = <Result>(
  scope: SignedScope,
  id: string,
  steps: (inside: SignedScope, webhook: WebhookRow) => Promise<Result>,
): Promise<Result | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!holds(scope.actor, 'administrator')) return undefined
    const [webhook] = await inside.db
      .select()
      .from(webhooks)
      .where(eq(webhooks.id, id))
      .for('update')
    return webhook && steps(inside, webhook)
  })

const append = (scope: SignedScope, act: string, { id, name }: { id: string; name: string }) =>
  scope.ledger.append(scope, { act, subject: { type: 'webhook', id, label: name } })
