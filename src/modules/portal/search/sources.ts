import {
  searchableArticleIds,
  searchableArticles,
  searchableDocumentIds,
  searchableDocuments,
  searchableEntries,
  searchableEntryIds,
  searchableQuestionIds,
  searchableQuestions,
} from '#modules/content/index.ts'
import { listSearchable, searchableIds } from '#modules/organisations/index.ts'
import { listSearchable as listProgrammesAndCalls } from '#modules/support/index.ts'
import type { LedgerEntry } from '#platform/schema.ts'
import type { Scope } from '#platform/scope.ts'
import type { Searchable } from '#platform/text/searchable.ts'
import type { SearchKind } from './kinds.ts'
import { planItems } from './plan-items.ts'

/** Where things of one kind come from, and which acts change them. */
export type Source = {
  kind: SearchKind
  hears(act: string): boolean
  /** The one thing that an entry changed; without it the whole kind is read again. */
  changed?(entry: LedgerEntry): string
  /** Every id that may be found, for reading all of them again. */
  ids(scope: Scope): Promise<string[]>
  /** The things as everybody may see them; an id that does not come back is to be forgotten. */
  read(scope: Scope, ids: readonly string[]): Promise<Searchable[]>
}

/** A kind of which there are so few that all are read at once. */
const few = (
  kind: SearchKind,
  prefix: string,
  all: (scope: Scope) => Promise<Searchable[]>,
): Source => ({
  kind,
  hears: (act) => act.startsWith(prefix),
  ids: async (scope) => (await all(scope)).map(({ id }) => id),
  read: async (scope, ids) => (await all(scope)).filter(({ id }) => ids.includes(id)),
})

const EVER = new Date(0)
const ofSupport = (kind: SearchKind) => async (scope: Scope) =>
  (await listProgrammesAndCalls(scope, EVER)).filter((thing) => thing.kind === kind)

export const sources: readonly Source[] = [
  few('call', 'support.call-', ofSupport('call')),
  few('programme', 'support.programme-', ofSupport('programme')),
  {
    kind: 'article',
    hears: (act) => act.startsWith('content.article-'),
    changed: (entry) => entry.subjectId,
    ids: searchableArticleIds,
    read: searchableArticles,
  },
  {
    kind: 'document',
    hears: (act) => act.startsWith('content.document-'),
    changed: (entry) => entry.subjectId,
    ids: searchableDocumentIds,
    read: searchableDocuments,
  },
  {
    kind: 'question',
    hears: (act) => act.startsWith('content.question-'),
    changed: (entry) => entry.subjectId,
    ids: searchableQuestionIds,
    read: searchableQuestions,
  },
  {
    kind: 'entry',
    hears: (act) => act.startsWith('content.entry-'),
    changed: (entry) => entry.subjectId,
    ids: searchableEntryIds,
    read: searchableEntries,
  },
  {
    kind: 'organisation',
    hears: (act) => act.startsWith('organisations.'),
    changed: (entry) => entry.organisationId ?? entry.subjectId,
    ids: searchableIds,
    read: listSearchable,
  },
  few('plan', 'plan.', planItems),
]
