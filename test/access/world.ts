import { sql } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import type { TestApp } from '../app.ts'
import { aCall } from '../factories/support.ts'
import { aCrowd } from './people.ts'
import type { rehearsals } from './rehearsal.ts'

/** What all the tables share: one programme of one agency, its call, and the people around it. */
export type World = Awaited<ReturnType<typeof aWorld>>

export async function aWorld(
  app: TestApp,
  { outright }: Pick<ReturnType<typeof rehearsals>, 'outright'>,
) {
  const { id: callId, programme } = await aCall(app.scopeFor())
  const { rows } = await app.db.execute<{ agency: string }>(
    sql`select agency_id as agency from support.programmes where id = ${programme.id}`,
  )
  const agencyId = only(rows).agency
  const crowd = await aCrowd(app, agencyId)
  return { app, crowd, callId, agencyId, programmeId: programme.id, outright }
}
