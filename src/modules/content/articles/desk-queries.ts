import { and, asc, count, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { articleApprovalSteps, articleApprovals, articleChecks } from './flow/schema.ts'
import { PAGE_SIZE } from './queries.ts'
import { isOfNewsroom } from './reach.ts'
import { articleRevisions, articles, type Revision } from './schema.ts'
import { type DeskArticle, withStandings } from './standings.ts'

export const deskFilters = ['draft', 'in-approval', 'published', 'ended'] as const
export type DeskFilter = (typeof deskFilters)[number]

// The article's id is written out: in a select from one table Drizzle would leave the table's name off.
const filters: Record<DeskFilter, SQL | undefined> = {
  draft: isNull(articles.firstPublishedAt),
  'in-approval': sql`exists (select 1 from content.article_approvals a
    where a.article_id = content.articles.id and a.state = 'open')`,
  published: isNotNull(articles.listedAt),
  ended: and(isNull(articles.listedAt), isNotNull(articles.firstPublishedAt)),
}

/** All articles for the newsroom, the last touched first. */
export async function listDesk(
  scope: Scope,
  { filter, page = 1 }: { filter?: DeskFilter | undefined; page?: number },
) {
  if (!isOfNewsroom(scope.actor)) return { total: 0, pages: 0, articles: [] }
  const where = and(isNull(articles.takenBackAt), filter && filters[filter])
  const { total } = only(await scope.db.select({ total: count() }).from(articles).where(where))
  const rows = await scope.db
    .select()
    .from(articles)
    .where(where)
    .orderBy(desc(articles.changedAt), desc(articles.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  const found = await withStandings(scope, rows)
  return { total, pages: Math.ceil(total / PAGE_SIZE), articles: found }
}

/** One article for the newsroom. */
export async function findDeskArticle(scope: Scope, id: string): Promise<DeskArticle | undefined> {
  if (!isOfNewsroom(scope.actor)) return undefined
  const rows = await scope.db
    .select()
    .from(articles)
    .where(and(eq(articles.id, id), isNull(articles.takenBackAt)))
  const [found] = await withStandings(scope, rows)
  return found
}

/** A revision of an article by its number, for the newsroom. */
export async function findRevisionByNumber(
  { db, actor }: Scope,
  articleId: string,
  number: number,
): Promise<Revision | undefined> {
  if (!isOfNewsroom(actor)) return undefined
  const [found] = await db
    .select()
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, articleId), eq(articleRevisions.number, number)))
  return found
}

/** The revisions of an article without their texts, the newest first. */
export const historyOf = ({ db }: Scope, articleId: string) =>
  db
    .select({
      id: articleRevisions.id,
      number: articleRevisions.number,
      writtenBy: articleRevisions.writtenBy,
      writtenAt: articleRevisions.writtenAt,
      note: articleRevisions.note,
      restores: articleRevisions.restores,
      english: sql<boolean>`${articleRevisions.hashEn} is not null`,
    })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .orderBy(desc(articleRevisions.number))

export type HistoryRow = Awaited<ReturnType<typeof historyOf>>[number]

/** What revisions of an article were sent for and what came of it, the newest first. */
export const approvalsOf = ({ db }: Scope, articleId: string) =>
  db
    .select({ approval: articleApprovals, number: articleRevisions.number })
    .from(articleApprovals)
    .innerJoin(articleRevisions, eq(articleRevisions.id, articleApprovals.revisionId))
    .where(eq(articleApprovals.articleId, articleId))
    .orderBy(desc(articleApprovals.sentAt), desc(articleApprovals.id))

export const stepsOf = async ({ db }: Scope, approvalIds: readonly string[]) =>
  approvalIds.length === 0
    ? []
    : db
        .select()
        .from(articleApprovalSteps)
        .where(inArray(articleApprovalSteps.approvalId, [...approvalIds]))
        .orderBy(asc(articleApprovalSteps.step))

export const openChecksOf = ({ db }: Scope, articleId: string) =>
  db
    .select()
    .from(articleChecks)
    .where(and(eq(articleChecks.articleId, articleId), isNull(articleChecks.checkedAt)))
    .orderBy(asc(articleChecks.publishedAt))
