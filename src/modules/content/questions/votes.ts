import { eq, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { questions } from './schema.ts'

/** Counts whether an answer helped; who said so is not kept. */
export async function countVote({ db }: Scope, id: string, helpful: boolean): Promise<void> {
  const counted = helpful
    ? { helpful: sql`${questions.helpful} + 1` }
    : { notHelpful: sql`${questions.notHelpful} + 1` }
  await db.update(questions).set(counted).where(eq(questions.id, id))
}
