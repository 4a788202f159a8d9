import { portal } from '#modules/portal/index.ts'
import type { ListItem, PublicList } from '#platform/lists.ts'
import { createLog } from '#platform/log.ts'
import { createApp } from '#src/app.tsx'
import { ORIGIN, type TestApp } from './app.ts'
import { type VisitOptions, Visitor } from './visit.ts'

/** A thing on a list, newest at the hour given, with words of the test's own. */
export const anItem = (id: string, over: Partial<ListItem> = {}): ListItem => ({
  id,
  path: `/thu/${id}`,
  title: { vi: `Mục ${id}`, en: `Item ${id}` },
  summary: { vi: `Tóm tắt ${id}`, en: `Summary ${id}` },
  publishedAt: new Date('2026-11-20T01:00:00Z'),
  changedAt: new Date('2026-11-20T01:00:00Z'),
  ...over,
})

/** A list that stands on nothing but what the test puts into it. */
export function aList(over: Partial<PublicList> = {}, items: ListItem[] = []): PublicList {
  return {
    code: 'thu',
    path: '/thu',
    title: { vi: 'Danh sách thử', en: 'Trial list' },
    filters: ['loai'],
    async items(_scope, { limit, since, filters }) {
      const wanted = filters?.get('loai')
      return items
        .filter(({ publishedAt, changedAt }) => !since || publishedAt > since || changedAt > since)
        .filter(({ tags }) => !wanted || tags?.some(({ vi }) => vi === wanted))
        .toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
        .slice(0, limit)
    },
    ...over,
  }
}

/** The portal of a test program with lists of the test's own, on the same database and mail. */
export function withLists(base: TestApp, lists: readonly PublicList[]) {
  const module = { ...portal({ lists }), lists }
  const app = createApp({
    ...base.deps,
    identify: async () => null,
    site: async () => ({ place: { vi: 'Thành phố thử', en: 'Test City' }, sample: false }),
    modules: [module],
    log: createLog('error', (line) => {
      throw new Error(line)
    }),
    health: { ready: async () => undefined },
  })
  const request = async (path: string, init: RequestInit = {}): Promise<Response> =>
    await app.request(path.startsWith('http') ? path : ORIGIN + path, init)
  return {
    module,
    request,
    visit: (path: string, options: VisitOptions = {}) => new Visitor(request).open(path, options),
  }
}
