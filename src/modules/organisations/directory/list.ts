import { and, desc, eq, gt, like, sql } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import type { PublicList } from '#platform/lists.ts'
import { fold } from '#platform/text/fold.ts'
import { paths } from '../paths.ts'
import { organisations, startups } from '../schema.ts'
import { organisationKinds, sectors } from '../vocabulary.ts'
import { words } from '../words.ts'
import { messages } from './messages.ts'

const listedAt = sql`coalesce(${organisations.listedAt}, ${organisations.createdAt})`

/** The newest of the directory. A profile is edited often, so only who is new is told of. */
export const directoryList: PublicList = {
  code: 'organisations',
  path: paths.directory,
  title: { vi: messages.vi.title, en: messages.en.title },
  filters: ['q', 'loai', 'linh-vuc'],
  async valueName(_, filter, value) {
    const kind = filter === 'loai' && organisationKinds.find((each) => each === value)
    if (kind) return { vi: words.vi.kind[kind], en: words.en.kind[kind] }
    const sector = filter === 'linh-vuc' && sectors.find((each) => each === value)
    return sector ? { vi: words.vi.sector[sector], en: words.en.sector[sector] } : undefined
  },
  async items({ db }, { limit, since, filters }) {
    const q = filters?.get('q')
    const kind = organisationKinds.find((each) => each === filters?.get('loai'))
    const sector = sectors.find((each) => each === filters?.get('linh-vuc'))
    // A value that the page would not take fits nobody.
    if ((filters?.get('loai') && !kind) || (filters?.get('linh-vuc') && !sector)) return []
    const rows = await db
      .select({ organisation: organisations, sector: startups.sector })
      .from(organisations)
      .leftJoin(startups, eq(startups.organisationId, organisations.id))
      .where(
        and(
          eq(organisations.published, true),
          since ? gt(listedAt, since) : undefined,
          q ? like(organisations.foldedName, `%${fold(q).replace(/[\\%_]/g, '\\$&')}%`) : undefined,
          kind ? eq(organisations.kind, kind) : undefined,
          sector ? eq(startups.sector, sector) : undefined,
        ),
      )
      .orderBy(desc(listedAt), desc(organisations.id))
      .limit(limit)
    return rows.map(({ organisation: row, sector: of }) => ({
      id: row.id,
      path: link(paths.organisation, { slug: row.slug }),
      title: { vi: row.name, en: row.englishName || null },
      summary: { vi: row.summary.vi, en: row.summary.en || null },
      publishedAt: row.listedAt ?? row.createdAt,
      changedAt: row.listedAt ?? row.createdAt,
      tags: [
        { vi: words.vi.kind[row.kind], en: words.en.kind[row.kind] },
        ...(of ? [{ vi: words.vi.sector[of], en: words.en.sector[of] }] : []),
      ],
    }))
  },
}
