import type { ListItem } from '#platform/lists.ts'
import type { Text } from '#platform/locale.ts'
import { hashOf } from './canonical.ts'
import { MOST_LETTERS, type PackageItem, type PresentItem } from './shapes.ts'

/** A public thing, which may have no day, with the figure that a statistic carries. */
export type GivenItem = Omit<ListItem, 'publishedAt' | 'changedAt'> & {
  publishedAt: Date | null
  changedAt: Date | null
  figure?: PresentItem['figure']
}

/** What stands in the feed of a thing: enough to tell what has changed. */
export type Standing = { id: string; state: 'present' | 'withdrawn'; version: string }

/** A thing of a public list as packages carry it. */
export function itemOf(item: GivenItem, origin: string): PresentItem {
  const { id, path, title, summary, text, publishedAt, changedAt, happens, tags, figure } = item
  const content = {
    id,
    state: 'present' as const,
    title: wordsOf(title),
    summary: wordsOf(summary),
    text: text ? wordsOf(text) : null,
    link: origin + path,
    publishedAt: publishedAt?.toISOString() ?? null,
    changedAt: changedAt?.toISOString() ?? null,
    happens: happens
      ? {
          startsAt: happens.startsAt.toISOString(),
          endsAt: happens.endsAt.toISOString(),
          place: happens.place && wordsOf(happens.place),
        }
      : null,
    tags: (tags ?? []).map(wordsOf),
    figure: figure ?? null,
  }
  return { ...content, version: hashOf(content) }
}

/** What takes the place of a thing that is public no more. */
export function tombstoneOf(id: string, at: Date): PackageItem {
  const content = { id, state: 'withdrawn' as const, withdrawnAt: at.toISOString() }
  return { ...content, version: hashOf(content) }
}

/** Whether an item is what its version says it is. */
export const isWhole = ({ version, ...content }: PackageItem): boolean =>
  hashOf(content) === version

/** What has to be written to the feed so that it says what the list says. `whole`: the list was read to its end. */
export function changesOf(
  standing: readonly Standing[],
  found: readonly PresentItem[],
  { at, whole }: { at: Date; whole: boolean },
): PackageItem[] {
  const known = new Map(standing.map((one) => [one.id, one]))
  const now = new Map(found.map((item) => [item.id, item]))
  const written = [...now.values()].filter((item) => {
    const before = known.get(item.id)
    return before?.state !== 'present' || before.version !== item.version
  })
  const gone = whole ? standing.filter(({ id, state }) => state === 'present' && !now.has(id)) : []
  return [...written.toSorted(byChange), ...gone.map(({ id }) => tombstoneOf(id, at))]
}

const byChange = (a: PresentItem, b: PresentItem) => {
  const [first, second] = [a.changedAt ?? '', b.changedAt ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}

const wordsOf = ({ vi, en }: { vi: string; en: string | null } | Text) => ({
  vi: cut(vi),
  en: en === null ? null : cut(en),
})

const cut = (text: string) => text.slice(0, MOST_LETTERS).toWellFormed()
