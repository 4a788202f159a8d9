import { type Context, Hono } from 'hono'
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
import { paths } from '../paths.ts'
import { listTopics } from '../topics/actions.ts'
import { changeArticle, createArticle, publishArticle, withdrawArticle } from './actions.ts'
import { articleAsTyped, articleForm, reasonForm } from './form.ts'
import { ArticleDeskPage } from './pages/ArticleDeskPage.tsx'
import { type Done, EditArticlePage, type EditArticleProps } from './pages/EditArticlePage.tsx'
import { NewArticlePage } from './pages/NewArticlePage.tsx'
import { findDraft, listDrafts } from './queries.ts'

export const deskRoutes = new Hono<Env>()

const officer = role('editor', 'officer', 'leader')

const deskQuery = z.object({
  'trang-thai': filter(z.enum(['draft', 'published'])),
  ...pageQuery.shape,
})

const doneQuery = z.object({ xong: filter(z.enum(['saved', 'published', 'withdrawn'])) })

deskRoutes.get(paths.articleDesk, officer, async (c) => {
  const { 'trang-thai': state, page: number } = readQuery(c, deskQuery)
  const list = await listDrafts(c.var.scope, { state, page: number })
  return page(c, <ArticleDeskPage {...list} state={state} page={number} />)
})

deskRoutes.get(paths.newArticle, officer, async (c) =>
  page(c, <NewArticlePage topics={await listTopics(c.var.scope)} formKey={newId()} />),
)

deskRoutes.post(paths.newArticle, officer, async (c) => {
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

deskRoutes.get(paths.articleDraft, officer, async (c) => {
  const { xong } = readQuery(c, doneQuery)
  return showArticle(c, c.req.param('id'), { done: xong })
})

deskRoutes.post(paths.articleDraft, officer, async (c) => {
  const id = c.req.param('id')
  const topics = await listTopics(c.var.scope)
  const form = await readForm(c, articleForm(topics.map(({ code }) => code)))
  const again = { typed: form.raw, formKey: form.key }
  // The version stays the one that was read: a change made meanwhile must still be noticed.
  const read = form.version === undefined ? {} : { version: form.version }
  if (!form.ok) return showArticle(c, id, { ...again, ...read, problems: form.problems }, 422)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) =>
      changeArticle(scope, id, form.version, form.value),
    ),
  )
  if (outcome.ok) return seeOther(c, addressOf(id, 'saved'))
  return showArticle(c, id, { ...again, refusal: outcome.problem }, 409)
})

deskRoutes.post(paths.publication, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, z.object({}))
  const version = form.ok ? form.version : undefined
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) => publishArticle(scope, id, version)),
  )
  if (outcome.ok) return seeOther(c, addressOf(id, 'published'))
  return showArticle(c, id, { refusal: outcome.problem }, 409)
})

deskRoutes.post(paths.withdrawal, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, reasonForm)
  if (!form.ok) return showArticle(c, id, { reasonProblems: form.problems }, 422)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) =>
      withdrawArticle(scope, id, form.version, form.value.reason),
    ),
  )
  if (outcome.ok) return seeOther(c, addressOf(id, 'withdrawn'))
  return showArticle(c, id, { refusal: outcome.problem }, 409)
})

const addressOf = (id: string, done: Done) =>
  withQuery(link(paths.articleDraft, { id }), { xong: done })

async function showArticle(
  c: Context<Env>,
  id: string,
  extra: Partial<EditArticleProps>,
  status: 200 | 409 | 422 = 200,
) {
  const { scope } = c.var
  const [article, topics] = await Promise.all([findDraft(scope, id), listTopics(scope)])
  const found = orNotFound(article)
  const { slug, state, version } = found
  const stored = articleAsTyped(found)
  const shown = { id, slug, state, version, stored, topics, formKey: newId(), ...extra }
  return page(c, <EditArticlePage {...shown} />, status)
}
