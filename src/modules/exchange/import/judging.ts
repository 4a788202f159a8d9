import { setImmediate } from 'node:timers/promises'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { entryVerdicts } from './entries/judging.ts'
import { type Album, albumOf } from './pictures.ts'
import { advance, holdImport } from './queue.ts'
import { type Judged, repetitions, type Same } from './repetitions.ts'
import { judge, judgementOf, unreadable, type Verdict } from './rules.ts'
import { type Import, type ImportRow, importRows } from './schema.ts'
import { readTextOf } from './texts.ts'

const BATCH = 500

/** Judges the next rows, or puts the move before a person when all are judged. */
export const judgeNext = (scope: Scope, { id }: Import): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const one = await holdImport(inside, id)
    if (one?.state !== 'judging') return
    const rows = await inside.db
      .select()
      .from(importRows)
      .where(and(eq(importRows.importId, id), isNull(importRows.judgement)))
      .orderBy(asc(importRows.position))
      .limit(BATCH)
    if (rows.length === 0) return advance(inside, one, 'preview')
    const judged = await judgeRows(inside, one, rows)
    await write(inside, judged, await repetitions(inside, one, judged))
    await advance(inside, one, 'judging')
  })

async function judgeRows(scope: Scope, one: Import, rows: readonly ImportRow[]): Promise<Judged[]> {
  const { kind } = one.choices
  if (kind) {
    const verdicts = await entryVerdicts(scope, one, kind, rows)
    return rows.map((row, index) => ({ row, verdict: verdicts[index] ?? unreadable }))
  }
  const album = await albumOf(scope, one.id)
  const judged: Judged[] = []
  for (const row of rows) {
    judged.push({ row, verdict: verdictOn(one, row, { now: scope.now, has: album.standing }) })
    // Pages are answered between two texts.
    await setImmediate()
  }
  return judged
}

type Around = { now: Date; has: Album['standing'] }

/** What a stranger's file may make a reader do ends with its row, and does not hold up the others. */
function verdictOn(one: Import, row: ImportRow, { now, has }: Around): Verdict {
  try {
    const { item, cleaned, plain } = readTextOf(one, row)
    return judge(item, cleaned, { now, plain, has })
  } catch {
    return unreadable
  }
}

async function write({ db }: Scope, judged: readonly Judged[], same: ReadonlyMap<string, Same>) {
  const rows = judged.map(({ row: { id }, verdict }) => {
    const other = same.get(id)
    const reasons = other ? [...verdict.reasons, other.reason] : verdict.reasons
    return {
      id,
      reasons,
      judgement: judgementOf(reasons),
      title: verdict.title,
      published_at: verdict.publishedAt?.toISOString() ?? null,
      likeness: verdict.likeness,
      path: verdict.path,
      english: verdict.english,
      faults: verdict.faults,
      same_as: other ? { title: other.title, href: other.href } : null,
    }
  })
  // One statement for all: fifty thousand rows in turn would keep the desk waiting.
  await db.execute(sql`
    update ${importRows} as r set
      judgement = v.judgement, reasons = v.reasons, title = v.title, published_at = v.published_at,
      likeness = v.likeness, path = v.path, english = v.english, faults = v.faults, same_as = v.same_as
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v(
      id uuid, judgement text, reasons jsonb, title text, published_at timestamptz,
      likeness text, path text, english boolean, faults jsonb, same_as jsonb)
    where r.id = v.id`)
}
