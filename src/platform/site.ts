import { eq } from 'drizzle-orm'
import type { Db } from './database.ts'
import type { Text } from './locale.ts'
import { settings } from './schema.ts'

/** What every page says of the installation: whose it is, and whether its records are samples. */
export type Site = { place: Text; sample: boolean }

const unnamed: Site = { place: { vi: 'Thành phố', en: 'The city' }, sample: false }

export async function readSite(db: Db): Promise<Site> {
  const [row] = await db.select().from(settings).where(eq(settings.name, 'site'))
  return row ? { ...unnamed, ...(row.value as Partial<Site>) } : unnamed
}

export async function changeSite(db: Db, change: Partial<Site>): Promise<void> {
  const value = { ...(await readSite(db)), ...change }
  await db
    .insert(settings)
    .values({ name: 'site', value })
    .onConflictDoUpdate({ target: settings.name, set: { value } })
}

/** The site, read again at most every few seconds: it stands on every page and hardly ever changes. */
export function siteReader(db: Db, keepFor = 5_000): () => Promise<Site> {
  let kept: { site: Promise<Site>; until: number } | undefined
  return () => {
    const now = performance.now()
    if (!kept || kept.until < now) kept = { site: readSite(db), until: now + keepFor }
    const { site } = kept
    site.catch(() => {
      kept = undefined
    })
    return site
  }
}
