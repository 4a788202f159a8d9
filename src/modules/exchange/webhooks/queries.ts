import { asc, desc, eq } from 'drizzle-orm'
import { holds, type Scope } from '#platform/scope.ts'
import { deliveries, type WebhookRow, webhooks } from './schema.ts'

/** The webhooks, for administrators alone: each has a secret. */
export const listWebhooks = async (scope: Scope): Promise<WebhookRow[]> =>
  holds(scope.actor, 'administrator')
    ? scope.db.select().from(webhooks).orderBy(asc(webhooks.name), asc(webhooks.id))
    : []

export async function findWebhook(scope: Scope, id: string): Promise<WebhookRow | undefined> {
  if (!holds(scope.actor, 'administrator')) return undefined
  const [found] = await scope.db.select().from(webhooks).where(eq(webhooks.id, id))
  return found
}

/** The newest deliveries of a webhook. */
export const deliveriesOf = ({ db }: Scope, webhookId: string) =>
  db
    .select()
    .from(deliveries)
    .where(eq(deliveries.webhookId, webhookId))
    .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
    .limit(100)
