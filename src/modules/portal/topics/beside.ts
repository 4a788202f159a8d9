import { contentPaths } from '#modules/content/index.ts'
import { facilityPaths, listCentres } from '#modules/facilities/index.ts'
import {
  type DirectoryFilter,
  listDirectory,
  organisationPaths,
} from '#modules/organisations/index.ts'
import { callPaths, listOpenCalls, listProgrammes, programmePaths } from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'

/** What other modules own and a topic shows through their faces. */
export const besides = [
  'calls',
  'programmes',
  'investors',
  'supporters',
  'institutions',
  'startups',
  'centres',
  'documents',
] as const
export type Beside = (typeof besides)[number]

/** By the codes of the plan's topics; a topic of another plan shows its entries and articles alone. */
const byTopic: ReadonlyMap<string, readonly Beside[]> = new Map([
  ['cong-nghe', ['institutions']],
  ['chinh-sach-phap-luat', ['documents']],
  ['nhan-luc', ['institutions']],
  ['dau-tu', ['investors']],
  ['doi-tac-khach-hang', ['startups']],
  ['san-pham-dich-vu', ['startups']],
  ['to-chuc-ca-nhan-ho-tro', ['supporters', 'institutions', 'centres']],
  ['guong-khoi-nghiep', ['startups']],
  ['chuong-trinh-ho-tro', ['calls', 'programmes', 'centres']],
])

export const besideTopic = (code: string): readonly Beside[] => byTopic.get(code) ?? []

const directoryOf = (kind: NonNullable<DirectoryFilter['kind']>) =>
  withQuery(organisationPaths.directory, { loai: kind })

/** Where all of them are. */
export const besidePaths: Record<Beside, string> = {
  calls: programmePaths.programmes,
  programmes: programmePaths.programmes,
  investors: directoryOf('investor'),
  supporters: directoryOf('supporter'),
  institutions: directoryOf('institution'),
  startups: directoryOf('startup'),
  centres: facilityPaths.centres,
  documents: contentPaths.documents,
}

export type Thing = { path: string; title: Text; text: Text }
/** Some of the things; none where their own page is the point. */
export type Shelf = { of: Beside; things: readonly Thing[] }

const SHOWN = 6

const directory = async (
  scope: Scope,
  of: Beside,
  kind: NonNullable<DirectoryFilter['kind']>,
): Promise<Shelf> => {
  const { rows } = await listDirectory(scope, { kind })
  return {
    of,
    things: rows.slice(0, SHOWN).map(({ slug, name, englishName, summary }) => ({
      path: link(organisationPaths.organisation, { slug }),
      title: { vi: name, en: englishName || name },
      text: { vi: summary.vi, en: summary.en || summary.vi },
    })),
  }
}

const shelves: Record<Beside, (scope: Scope) => Promise<Shelf>> = {
  async calls(scope) {
    const open = await listOpenCalls(scope)
    return {
      of: 'calls',
      things: open.slice(0, SHOWN).map(({ call }) => ({
        path: link(callPaths.call, { slug: call.slug }),
        title: call.title,
        text: call.summary,
      })),
    }
  },
  async programmes(scope) {
    const list = await listProgrammes(scope)
    return {
      of: 'programmes',
      things: list.slice(0, SHOWN).map(({ slug, name, summary }) => ({
        path: link(programmePaths.programme, { slug }),
        title: name,
        text: summary,
      })),
    }
  },
  investors: (scope) => directory(scope, 'investors', 'investor'),
  supporters: (scope) => directory(scope, 'supporters', 'supporter'),
  institutions: (scope) => directory(scope, 'institutions', 'institution'),
  startups: (scope) => directory(scope, 'startups', 'startup'),
  async centres(scope) {
    const list = await listCentres(scope)
    return {
      of: 'centres',
      things: list.slice(0, SHOWN).map(({ name, englishName, address }) => ({
        path: facilityPaths.centres,
        title: { vi: name, en: englishName || name },
        text: { vi: address, en: address },
      })),
    }
  },
  documents: async () => ({ of: 'documents', things: [] }),
}

/** The things of other modules that belong to a topic; a shelf with nothing on it is left out, but for one that is a way on. */
export async function shelvesOf(scope: Scope, topic: string): Promise<Shelf[]> {
  const found: Shelf[] = []
  for (const of of besideTopic(topic)) found.push(await shelves[of](scope))
  return found.filter(({ of, things }) => things.length > 0 || of === 'documents')
}
