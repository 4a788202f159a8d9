import { listSearchable, organisationPaths, searchableIds } from '#modules/organisations/index.ts'
import { planNumbers, planPaths } from '#modules/plan/index.ts'
import { listSearchable as listProgrammesAndCalls, programmePaths } from '#modules/support/index.ts'
import type { PublicList } from '#platform/lists.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { Searchable } from '#platform/text/searchable.ts'
import type { GivenItem } from './item.ts'

/** What packages of one kind are made from. */
export type Source = {
  kind: string
  title: Text
  path: string
  /** All that is public of the kind, at most so many, the newest first. */
  items(scope: Scope, most: number): Promise<GivenItem[]>
}

const EVER = new Date(0)

const own: readonly Source[] = [
  {
    kind: 'programmes',
    title: { vi: 'Chương trình và đợt kêu gọi hỗ trợ', en: 'Support programmes and calls' },
    path: programmePaths.programmes,
    items: async (scope) => (await listProgrammesAndCalls(scope, EVER)).map(thing),
  },
  {
    kind: 'organisations',
    title: { vi: 'Tổ chức trong hệ sinh thái', en: 'Organisations of the ecosystem' },
    path: organisationPaths.directory,
    items: async (scope, most) =>
      (await listSearchable(scope, (await searchableIds(scope)).slice(0, most))).map(thing),
  },
  {
    kind: 'statistics',
    title: { vi: 'Chỉ tiêu của kế hoạch', en: 'Targets of the plan' },
    path: planPaths.plan,
    items: async (scope) =>
      (await planNumbers(scope)).map(
        ({ code, name, unit, value, target, by, evidencePath, ...number }) => ({
          id: code,
          path: evidencePath,
          title: name,
          summary:
            target === null
              ? (number.targetText ?? name)
              : {
                  vi: `${value ?? '–'} trên ${target} ${unit.vi}`,
                  en: `${value ?? '–'} of ${target} ${unit.en}`,
                },
          publishedAt: null,
          changedAt: null,
          ...(target === null ? {} : { figure: { value, target, unit, by } }),
        }),
      ),
  },
]

const thing = ({ id, path, title, summary, body, happenedAt }: Searchable): GivenItem => ({
  id,
  path,
  title,
  summary,
  ...(body ? { text: body } : {}),
  publishedAt: happenedAt,
  changedAt: happenedAt,
})

/** The kinds that go out: each public list of the house, and what is public without a list. */
export function sourcesOf(lists: readonly PublicList[]): Source[] {
  const listed = lists.map((list) => ({
    kind: list.code,
    title: list.title,
    path: list.path,
    items: (scope: Scope, most: number) => list.items(scope, { limit: most }),
  }))
  return [...listed, ...own.filter(({ kind }) => listed.every((one) => one.kind !== kind))]
}
