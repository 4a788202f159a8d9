import { Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter, withQuery } from '#platform/http/query-fields.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { resolverFor } from '../body/reading.ts'
import { paths } from '../paths.ts'
import { listTopics } from '../topics/actions.ts'
import { compareRevisions } from './comparing.ts'
import {
  deskFilters,
  findDeskArticle,
  findRevisionByNumber,
  historyOf,
  listDesk,
} from './desk-queries.ts'
import { articleForm, restoreForm } from './form.ts'
import { findRevision } from './locking.ts'
import { ArticlePage } from './pages/ArticlePage.tsx'
import { ArticleDeskPage } from './pages/desk/ArticleDeskPage.tsx'
import { ComparePage } from './pages/desk/ComparePage.tsx'
import { NewArticlePage } from './pages/desk/NewArticlePage.tsx'
import { newsroomRoles } from './reach.ts'
import { isStale, isWritten } from './rules.ts'
import { showArticle } from './show.tsx'
import { changeArticle, createArticle, restoreRevision } from './writing.ts'

export const deskRoutes = new Hono<Env>()

const newsroom = role(...newsroomRoles)

const deskQuery = z.object({ 'trang-thai': filter(z.enum(deskFilters)), ...pageQuery.shape })
const doneQuery = z.object({ xong: filter(z.string().max(20)) })
const number = z.coerce.number().int().min(1).max(999_999)
const compareQuery = z.object({ tu: number, den: number })

deskRoutes.get(paths.articleDesk, newsroom, async (c) => {
  const { 'trang-thai': state, page: which } = readQuery(c, deskQuery)
  const list = await listDesk(c.var.scope, { filter: state, page: which })
  return page(c, <ArticleDeskPage {...list} filter={state} page={which} />)
})

deskRoutes.get(paths.newArticle, newsroom, async (c) =>
  page(c, <NewArticlePage topics={await listTopics(c.var.scope)} formKey={newId()} />),
)

deskRoutes.post(paths.newArticle, newsroom, async (c) => {
  const topics = await listTopics(c.var.scope)
  const form = await readForm(c, articleForm(topics.map(({ code }) => code)))
  if (!form.ok) {
    const { key, raw, problems } = form
    return page(c, <NewArticlePage {...{ topics, formKey: key, raw, problems }} />, 422)
  }
  const created = await once(signedScope(c), form.key, (scope) => createArticle(scope, form.value))
  const outcome = orNotFound(created)
  if (!outcome.ok) throw new Error('a new article cannot be refused')
  return seeOther(c, addressOf(outcome.value.id, 'saved'))
})

deskRoutes.get(paths.articleDraft, newsroom, async (c) =>
  showArticle(c, c.req.param('id'), { done: readQuery(c, doneQuery).xong }),
)

deskRoutes.post(paths.articleDraft, newsroom, async (c) => {
  const id = c.req.param('id')
  const topics = await listTopics(c.var.scope)
  const form = await readForm(c, articleForm(topics.map(({ code }) => code)))
  // The version stays the one that was read: a change made meanwhile must still be noticed.
  if (!form.ok)
    return showArticle(
      c,
      id,
      { typed: form.raw, version: form.version, problems: form.problems },
      422,
    )
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) =>
      changeArticle(scope, id, form.version, form.value),
    ),
  )
  if (outcome.ok) return seeOther(c, addressOf(id, 'saved'))
  return showArticle(c, id, { typed: form.raw, refusal: outcome.problem }, 409)
})

deskRoutes.post(paths.restoring, newsroom, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, restoreForm)
  if (!form.ok) return showArticle(c, id, {}, 422)
  const older = orNotFound(await findRevision(c.var.scope, id, form.value.revision))
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) =>
      restoreRevision(scope, id, form.version, older),
    ),
  )
  if (outcome.ok) return seeOther(c, addressOf(id, 'restored'))
  return showArticle(c, id, { refusal: outcome.problem }, 409)
})

deskRoutes.get(paths.comparison, newsroom, async (c) => {
  const { scope } = c.var
  const id = c.req.param('id')
  const { tu: from, den: to } = readQuery(c, compareQuery)
  const older = orNotFound(await findRevisionByNumber(scope, id, from))
  const newer = orNotFound(await findRevisionByNumber(scope, id, to))
  const numbers = (await historyOf(scope, id)).map((row) => row.number)
  const topics = await listTopics(scope)
  const topicOf = (code: string | null) => topics.find((each) => each.code === code)?.name ?? null
  return page(
    c,
    <ComparePage
      {...{ id, from, to, numbers }}
      title={newer.title.vi}
      comparison={compareRevisions(older, newer)}
      topics={{ from: topicOf(older.topic), to: topicOf(newer.topic) }}
    />,
  )
})

deskRoutes.get(paths.preview, newsroom, async (c) => {
  const { scope } = c.var
  const id = c.req.param('id')
  const { article } = orNotFound(await findDeskArticle(scope, id))
  const revision = orNotFound(await findRevision(scope, id, c.req.param('revision')))
  const topics = await listTopics(scope)
  const at = { revision, publishedAt: revision.writtenAt, changedAt: revision.writtenAt }
  const basis = revision.englishBasis
    ? await findRevision(scope, id, revision.englishBasis)
    : undefined
  const shown = {
    id,
    slug: article.slug,
    listedAt: article.listedAt,
    topic: topics.find((each) => each.code === revision.topic)?.name ?? null,
    vi: at,
    en: isWritten(revision, 'en') ? at : null,
  }
  const resolver = await resolverFor(scope, [revision.body.vi, revision.body.en])
  c.header('x-robots-tag', 'noindex')
  return page(
    c,
    <ArticlePage
      article={shown}
      resolver={resolver}
      translationStale={isStale(basis, revision)}
      preview={revision.number}
    />,
  )
})

const addressOf = (id: string, done: string) =>
  withQuery(link(paths.articleDraft, { id }), { xong: done })
