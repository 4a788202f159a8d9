import { and, asc, count, desc, eq, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { cityInstant } from '#platform/clock.ts'
import { keysetPages } from '#platform/export/columns.ts'
import { link } from '#platform/http/paths.ts'
import { only } from '#platform/outcome.ts'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { holds } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { isOfNewsroom, newsroomRoles } from '../articles/reach.ts'
import { articleRevisions, articles } from '../articles/schema.ts'
import { paths } from './paths.ts'
import type { Counted } from './rules.ts'
import {
  type Campaign,
  type Coverage,
  campaignPieces,
  campaigns,
  coverage,
  type Piece,
} from './schema.ts'

export const COVERAGE_PAGE = 30

/** All campaigns, those that end last first; each with how many of its pieces are settled. */
export async function listCampaigns(
  scope: Scope,
): Promise<{ campaign: Campaign; pieces: Piece[] }[]> {
  if (!isOfNewsroom(scope.actor)) return []
  const rows = await scope.db
    .select()
    .from(campaigns)
    .orderBy(desc(campaigns.endsOn), desc(campaigns.id))
  const pieces = await scope.db.select().from(campaignPieces)
  return rows.map((campaign) => ({
    campaign,
    pieces: pieces.filter(({ campaignId }) => campaignId === campaign.id),
  }))
}

/** A campaign with its pieces by day, each with the address part of the article that it became. */
export async function findCampaign(scope: Scope, id: string) {
  if (!isOfNewsroom(scope.actor)) return undefined
  const [campaign] = await scope.db.select().from(campaigns).where(eq(campaigns.id, id))
  if (!campaign) return undefined
  const pieces = await scope.db
    .select({ piece: campaignPieces, article: { id: articles.id, slug: articles.slug } })
    .from(campaignPieces)
    .leftJoin(articles, eq(articles.id, campaignPieces.articleId))
    .where(eq(campaignPieces.campaignId, id))
    .orderBy(asc(campaignPieces.dueOn), asc(campaignPieces.id))
  return { campaign, pieces, coverage: await coverageWhere(scope, eq(coverage.campaignId, id)) }
}

/** The newest articles, for whoever says what a piece became. */
export const articlesToName = async ({ db }: Scope) =>
  (
    await db
      .select({ id: articles.id, title: articleRevisions.title })
      .from(articles)
      .innerJoin(
        articleRevisions,
        and(
          eq(articleRevisions.articleId, articles.id),
          eq(articleRevisions.number, articles.latest),
        ),
      )
      .where(isNull(articles.takenBackAt))
      .orderBy(desc(articles.changedAt), desc(articles.id))
      .limit(200)
  ).map(({ id, title }) => ({ id, title: title.vi }))

export type PieceView = NonNullable<Awaited<ReturnType<typeof findCampaign>>>['pieces'][number]

const coverageWhere = ({ db }: Scope, where: SQL | undefined): Promise<Coverage[]> =>
  db.select().from(coverage).where(where).orderBy(desc(coverage.appearedOn), desc(coverage.id))

/** What counts, by month and kind: all that was not taken back. */
export const countedCoverage = ({ db }: Scope): Promise<Counted[]> =>
  db
    .select({
      month: sql<string>`to_char(${coverage.appearedOn}, 'YYYY-MM')`,
      kind: coverage.kind,
      pieces: count(),
      reach: sql`coalesce(sum(${coverage.reach}), 0)`.mapWith(Number),
      unmeasured: sql`count(*) filter (where ${coverage.reach} is null)`.mapWith(Number),
    })
    .from(coverage)
    .where(isNull(coverage.takenBackAt))
    .groupBy(sql`1`, coverage.kind)

/** The record of coverage, the newest first; pages count from 1. */
export async function listCoverage(scope: Scope, page: number) {
  if (!isOfNewsroom(scope.actor)) return { rows: [], pages: 0 }
  const { total } = only(await scope.db.select({ total: count() }).from(coverage))
  const rows = await scope.db
    .select()
    .from(coverage)
    .orderBy(desc(coverage.appearedOn), desc(coverage.id))
    .limit(COVERAGE_PAGE)
    .offset((page - 1) * COVERAGE_PAGE)
  return { rows, pages: Math.ceil(total / COVERAGE_PAGE) }
}

const EXPORT_PAGE = 500

/** All that counts, the newest first, for a file. */
export const coveragePages = ({ db }: Scope) =>
  keysetPages(
    (after: { day: string; id: string } | undefined) =>
      db
        .select({ row: coverage, campaign: campaigns.name })
        .from(coverage)
        .leftJoin(campaigns, eq(campaigns.id, coverage.campaignId))
        .where(
          and(
            isNull(coverage.takenBackAt),
            after
              ? or(
                  lt(coverage.appearedOn, after.day),
                  and(eq(coverage.appearedOn, after.day), lt(coverage.id, after.id)),
                )
              : undefined,
          ),
        )
        .orderBy(desc(coverage.appearedOn), desc(coverage.id))
        .limit(EXPORT_PAGE),
    ({ row }) => ({ day: row.appearedOn, id: row.id }),
  )

/** The pieces of open campaigns that the person answers for. */
export async function piecesWaiting(scope: SignedScope): Promise<Waiting[]> {
  const role = newsroomRoles.find((each) => holds(scope.actor, each))
  if (!role) return []
  const rows = await scope.db
    .select({ piece: campaignPieces, createdAt: campaigns.createdAt })
    .from(campaignPieces)
    .innerJoin(campaigns, eq(campaigns.id, campaignPieces.campaignId))
    .where(
      and(
        eq(campaignPieces.state, 'planned'),
        eq(campaignPieces.responsibleId, scope.actor.id),
        isNull(campaigns.closedAt),
      ),
    )
  const soon = Temporal.PlainDate.from(scope.today).add({ days: 7 }).toString()
  return rows
    .filter(({ piece }) => piece.dueOn <= soon)
    .map(({ piece, createdAt }) => ({
      title: { vi: `Việc truyền thông: ${piece.title}`, en: `For a campaign: ${piece.title}` },
      href: link(paths.campaign, { id: piece.campaignId }),
      role,
      since: piece.dueOn < scope.today ? cityInstant(piece.dueOn, '00:00') : createdAt,
      due: piece.dueOn,
      group: { vi: 'Việc của chiến dịch truyền thông', en: 'Pieces of campaigns' },
    }))
}
