import { desc } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { searchDocuments } from '../schema.ts'

// A map of the site may name fifty thousand addresses, and each page has two.
const MOST = 24_000

/** The address of everything that the search may find. */
export const listPublicPages = ({ db }: Scope) =>
  db
    .selectDistinctOn([searchDocuments.path], {
      path: searchDocuments.path,
      changedAt: searchDocuments.updatedAt,
    })
    .from(searchDocuments)
    .orderBy(searchDocuments.path, desc(searchDocuments.updatedAt))
    .limit(MOST)
