import { and, eq, ne } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { stemOf, type Wording } from './identity.ts'
import { documents } from './schema.ts'

/** The address of a document: its number, and a few letters more where another has it. */
export async function freeSlug({ db }: Scope, wording: Wording, id: string): Promise<string> {
  const stem = stemOf(wording)
  const taken = await db
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.slug, stem), ne(documents.id, id)))
  return taken.length > 0 ? `${stem}-${id.slice(-6)}` : stem
}
