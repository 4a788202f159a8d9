import { entriesAlike, entryPaths, type KindCode } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import type { Judged, Same } from '../repetitions.ts'

/** Which rows say what a standing entry of their kind says, or are about somebody who has one. */
export async function sameEntries(
  scope: Scope,
  kind: KindCode,
  judged: readonly Judged[],
): Promise<[string, Same][]> {
  const wanted = [...new Set(judged.flatMap(({ verdict }) => verdict.mark ?? []))]
  const people = wanted.filter((mark) => /^[0-9a-f-]{36}$/.test(mark))
  const found = await entriesAlike(scope, kind, { drafts: wanted, people })
  const byMark = new Map(
    found.flatMap((entry) =>
      [entry.folded, entry.personId ?? entry.folded].map((mark) => [mark, entry]),
    ),
  )
  return judged.flatMap(({ row, verdict }): [string, Same][] => {
    const entry = byMark.get(verdict.mark ?? '')
    if (!entry) return []
    const href = link(entryPaths.entry, { id: entry.id })
    return [[row.id, { reason: 'repeats-entry', title: entry.title.vi, href }]]
  })
}
