import { countEntries, type EntryKind, entryKinds, listTopics } from '#modules/content/index.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { type Beside, besideTopic } from './beside.ts'

export type KindCount = { kind: EntryKind; count: number }
export type TopicOverview = {
  code: string
  name: Text
  clause: string
  kinds: KindCount[]
  besides: readonly Beside[]
}

/** Every topic of the plan with the kinds that stand under it, and the kinds for which the plan has no topic. */
export async function overviewOfTopics(
  scope: Scope,
): Promise<{ topics: TopicOverview[]; others: KindCount[] }> {
  const topics = await listTopics(scope)
  const counts = await countEntries(scope)
  const counted = entryKinds.map((kind) => ({ kind, count: counts.get(kind.code) ?? 0 }))
  const codes = new Set(topics.map(({ code }) => code))
  return {
    topics: topics.map(({ code, name, clause }) => ({
      code,
      name,
      clause,
      kinds: counted.filter(({ kind }) => kind.topic === code),
      besides: besideTopic(code),
    })),
    others: counted.filter(({ kind }) => !codes.has(kind.topic)),
  }
}
