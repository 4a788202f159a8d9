import { callPaths, listCalls, listProgrammes, programmePaths } from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import type { Searchable } from '#platform/text/searchable.ts'

export const callItems = async (scope: Scope): Promise<Searchable[]> =>
  (await listCalls(scope)).map(({ call, programme }) => ({
    kind: 'call',
    id: call.id,
    path: link(callPaths.call, { slug: call.slug }),
    title: call.title,
    summary: call.summary,
    body: {
      vi: `${call.code}. ${programme.name.vi}`,
      en: `${call.code}. ${programme.name.en}`,
    },
    happenedAt: call.opensAt,
  }))

export const programmeItems = async (scope: Scope): Promise<Searchable[]> =>
  (await listProgrammes(scope)).map((programme) => ({
    kind: 'programme',
    id: programme.id,
    path: link(programmePaths.programme, { slug: programme.slug }),
    title: programme.name,
    summary: programme.summary,
    body: {
      vi: `${programme.body.vi}\n${programme.legalBasis}`,
      en: `${programme.body.en}\n${programme.legalBasis}`,
    },
    happenedAt: programme.publishedAt,
  }))
