import { and, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import { cityInstant } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { paths } from '../paths.ts'
import { articleApprovalSteps, articleApprovals, articleChecks } from './flow/schema.ts'
import { publishingRoles } from './presets.ts'
import { newsroomRoles, rolesOf } from './reach.ts'
import { nextRole, refusalToApprove } from './rules.ts'
import { articleRevisions, articles } from './schema.ts'
import { withStandings } from './standings.ts'

const groups = {
  approve: { vi: 'Duyệt tin bài', en: 'Approve articles' },
  publish: { vi: 'Đăng tin bài đã duyệt', en: 'Publish approved articles' },
  correct: { vi: 'Sửa tin bài được trả lại', en: 'Correct returned articles' },
  check: { vi: 'Hậu kiểm thông báo khẩn', en: 'Check urgent notices' },
  review: { vi: 'Rà soát tin bài đến hạn', en: 'Review articles' },
}

type Line = Pick<Waiting, 'since' | 'due'> & { id: string; title: string; role: string }

const lineOf = (group: keyof typeof groups, { id, title, role, since, due }: Line): Waiting => ({
  title: {
    vi: `${groups[group].vi}: ${title}`,
    en: `${groups[group].en}: ${title}`,
  },
  href: link(paths.articleDraft, { id }),
  role,
  since,
  due,
  group: groups[group],
})

/** What the newsroom asks of the person: to approve, to publish, to correct, to check, to read again. */
export async function articlesWaiting(scope: SignedScope): Promise<Waiting[]> {
  const role = newsroomRoles.find((each) => holds(scope.actor, each))
  if (!role) return []
  return [...(await toMoveOn(scope)), ...(await toCheck(scope)), ...(await toReview(scope, role))]
}

/** Approved or returned, and nothing as new has been before the public since. */
const unsettled = and(
  inArray(articleApprovals.state, ['approved', 'returned']),
  sql`not exists (select 1 from content.article_publications p
    join content.article_revisions shown on shown.id = p.revision_id
    join content.article_revisions sent on sent.id = content.article_approvals.revision_id
    where p.article_id = sent.article_id and p.lang = content.article_approvals.lang
      and shown.number >= sent.number)`,
)

async function toMoveOn(scope: SignedScope): Promise<Waiting[]> {
  const { actor, db } = scope
  const sent = await db
    .selectDistinct({ id: articleApprovals.articleId })
    .from(articleApprovals)
    .where(or(eq(articleApprovals.state, 'open'), unsettled))
  if (sent.length === 0) return []
  const rows = await db
    .select()
    .from(articles)
    .where(
      and(
        isNull(articles.takenBackAt),
        inArray(
          articles.id,
          sent.map(({ id }) => id),
        ),
      ),
    )
  const steps = await db
    .select({ approvalId: articleApprovalSteps.approvalId })
    .from(articleApprovalSteps)
    .innerJoin(articleApprovals, eq(articleApprovals.id, articleApprovalSteps.approvalId))
    .where(and(eq(articleApprovals.state, 'open'), eq(articleApprovalSteps.takenBy, actor.id)))
  const taken = new Set(steps.map(({ approvalId }) => approvalId))
  const person = { id: actor.id, roles: rolesOf(actor) }
  const publishes = publishingRoles.find((each) => holds(actor, each))
  return (await withStandings(scope, rows)).flatMap(({ article, newest, standings }) =>
    standings.flatMap(({ lang, open, ready, work, shown, schedules }): Waiting[] => {
      const title = newest.title[lang] ?? newest.title.vi
      const base = { id: article.id, title }
      const next = open && nextRole(open)
      const mayApprove =
        open && refusalToApprove(open, open, { ...person, tookStep: taken.has(open.id) }) === null
      if (next && mayApprove)
        return [lineOf('approve', { ...base, role: next, since: open.sentAt })]
      const isNew = ready && ready.number > (shown?.number ?? 0)
      const planned = schedules.some(({ kind }) => kind === 'publish')
      if (isNew && !open && !planned && publishes && article.preset !== 'urgent')
        return [lineOf('publish', { ...base, role: publishes, since: newest.writtenAt })]
      if (work === 'returned' && newest.writtenBy === actor.id)
        return [lineOf('correct', { ...base, role: 'editor', since: newest.writtenAt })]
      return []
    }),
  )
}

async function toCheck({ actor, db }: SignedScope): Promise<Waiting[]> {
  const role = publishingRoles.find((each) => holds(actor, each))
  if (!role) return []
  const rows = await db
    .select({
      check: articleChecks,
      revision: { title: articleRevisions.title, writtenBy: articleRevisions.writtenBy },
    })
    .from(articleChecks)
    .innerJoin(articleRevisions, eq(articleRevisions.id, articleChecks.revisionId))
    .where(isNull(articleChecks.checkedAt))
  return rows
    .filter(({ check, revision }) => ![check.publishedBy, revision.writtenBy].includes(actor.id))
    .map(({ check, revision }) =>
      lineOf('check', {
        id: check.articleId,
        title: revision.title[check.lang] ?? revision.title.vi,
        role,
        since: check.publishedAt,
        due: check.dueOn,
      }),
    )
}

async function toReview(scope: SignedScope, role: string): Promise<Waiting[]> {
  const { actor, db, today } = scope
  const mine = or(eq(articles.authorId, actor.id), eq(articles.secondOwnerId, actor.id))
  const rows = await db
    .select()
    .from(articles)
    .where(and(mine, isNotNull(articles.listedAt), lte(articles.reviewOn, today)))
  return (await withStandings(scope, rows)).flatMap(({ article, newest }) =>
    article.reviewOn === null
      ? []
      : lineOf('review', {
          id: article.id,
          title: newest.title.vi,
          role,
          since: cityInstant(article.reviewOn, '00:00'),
          due: article.reviewOn,
        }),
  )
}
