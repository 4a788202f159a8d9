import { asc, eq, notInArray, sql } from 'drizzle-orm'
import type { Text } from '#platform/locale.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { articleRevisions } from '../articles/schema.ts'
import { type Topic, topics } from '../schema.ts'

/** Makes the topics these, in this order. One that is left out stays while an article still stands under it. */
export const publishTopics = (
  scope: Scope,
  list: readonly Omit<Topic, 'position'>[],
): Promise<void> =>
  inTransaction(scope, async ({ db }) => {
    for (const [position, topic] of list.entries())
      await db
        .insert(topics)
        .values({ ...topic, position })
        .onConflictDoUpdate({
          target: topics.code,
          set: { name: topic.name, clause: topic.clause, position },
        })
    const kept = list.map(({ code }) => code)
    const inUse = sql`exists (select 1 from ${articleRevisions} where ${articleRevisions.topic} = ${topics.code})`
    await db.update(topics).set({ position: list.length }).where(notInArray(topics.code, kept))
    await db.delete(topics).where(sql`${notInArray(topics.code, kept)} and not ${inUse}`)
  })

export const topicName = async ({ db }: Scope, code: string): Promise<Text | undefined> => {
  const [topic] = await db.select({ name: topics.name }).from(topics).where(eq(topics.code, code))
  return topic?.name
}

export const listTopics = ({ db }: Scope): Promise<Topic[]> =>
  db.select().from(topics).orderBy(asc(topics.position), asc(topics.code))
