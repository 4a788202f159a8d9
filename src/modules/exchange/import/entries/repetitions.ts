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
  const marks = judged.map(({ verdict }) => markOf(kind, verdict.likeness))
  const wanted = [...new Set(marks.filter((mark) => mark !== ''))]
  const people = wanted.filter((mark) => /^[0-9a-f-]{36}$/.test(mark))
  const found = await entriesAlike(scope, kind, { drafts: wanted, people })
  const byMark = new Map(
    found.flatMap((entry) => [entry.folded, entry.personId].map((mark) => [mark ?? '', entry])),
  )
  return judged.flatMap(({ row }, index): [string, Same][] => {
    const mark = marks[index] ?? ''
    const entry = mark === '' ? undefined : byMark.get(mark)
    if (!entry) return []
    const href = link(entryPaths.entry, { id: entry.id })
    return [[row.id, { reason: 'repeats-entry', title: entry.title.vi, href }]]
  })
}

/** A likeness is the kind, a stroke, and the words or the person that it is about. */
const markOf = (kind: KindCode, likeness: string | null): string =>
  likeness?.slice(kind.length + 1) ?? ''
