import { and, eq, ne, notExists, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { sharedPictures } from './schema.ts'

const keyOf = (hash: string) => `shared-picture-${hash}`

export const findPicture = ({ files }: Scope, hash: string) => files.get(keyOf(hash))

/** Keeps a picture for its address. The one that stood there before goes, unless another page shows the same. */
export async function keepPicture(
  scope: Scope,
  path: string,
  hash: string,
  bytes: Uint8Array,
): Promise<void> {
  await scope.files.put(keyOf(hash), bytes)
  const gone = await inTransaction(scope, async ({ db, locale, now }) => {
    const here = and(eq(sharedPictures.path, path), eq(sharedPictures.locale, locale))
    const other = alias(sharedPictures, 'other')
    const shown = db
      .select()
      .from(other)
      .where(
        and(
          eq(other.hash, sharedPictures.hash),
          or(ne(other.path, path), ne(other.locale, locale)),
        ),
      )
    const [before] = await db
      .select({ hash: sharedPictures.hash })
      .from(sharedPictures)
      .where(and(here, ne(sharedPictures.hash, hash), notExists(shown)))
      .for('update')
    const row = { hash, drawnAt: now }
    await db
      .insert(sharedPictures)
      .values({ path, locale, ...row })
      .onConflictDoUpdate({ target: [sharedPictures.path, sharedPictures.locale], set: row })
    return before?.hash
  })
  if (gone) await scope.files.remove(keyOf(gone))
}
