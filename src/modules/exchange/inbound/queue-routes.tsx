import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { contentPaths, listTopics } from '#modules/content/index.ts'
import { role } from '#modules/identity/index.ts'
import { cached } from '#platform/http/cached.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { anyone } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter } from '#platform/http/query-fields.ts'
import { type SentForm, sentForm, statusAfter } from '#platform/http/sent.ts'
import { isId, newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { type Outcome, orNotFound } from '#platform/outcome.ts'
import { KIND } from '../packages/shapes.ts'
import { draftForm, plainForm, refusalForm } from './forms.ts'
import { draftItem, linkItem, refuseItem, settleItem } from './moderation.ts'
import { type ItemDone, ItemPage } from './pages/ItemPage.tsx'
import { LinkedPage } from './pages/LinkedPage.tsx'
import { QueuePage } from './pages/QueuePage.tsx'
import { paths } from './paths.ts'
import { findItem, listLinked, listQueue, queueChoices } from './queries.ts'
import { type ItemRefusal, itemStates } from './rules.ts'

export const routes = new Hono<Env>()

const moderator = role('officer', 'editor')

const queueQuery = z.object({
  'tinh-trang': filter(z.enum(itemStates)),
  nguon: filter(z.string().refine(isId)),
  loai: filter(z.string().regex(KIND)),
  ...pageQuery.shape,
})
const doneQuery = z.object({
  xong: filter(z.enum(['linkedDone', 'refusedDone', 'settledDone', 'draftedDone'])),
})

routes.get(paths.queue, moderator, async (c) => {
  const query = readQuery(c, queueQuery)
  const scope = signedScope(c)
  const asked = { state: query['tinh-trang'], partner: query.nguon, kind: query.loai }
  const list = await listQueue(scope, asked, query.page)
  const choices = await queueChoices(scope)
  return page(c, <QueuePage {...list} page={query.page} filter={asked} choices={choices} />)
})

routes.get(paths.item, moderator, (c) => {
  const { xong } = readQuery(c, doneQuery)
  return show(c, c.req.param('id'), { done: xong })
})

routes.post(paths.itemDraft, moderator, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, draftForm)
  const sent = sentForm(link(paths.itemDraft, { id }), form)
  if (!form.ok) return show(c, id, { sent })
  const topics = (await listTopics(c.var.scope)).map(({ code }) => code)
  const topic = topics.includes(form.value.topic) ? form.value.topic : null
  const outcome = await once(signedScope(c), form.key, (inside) =>
    draftItem(inside, id, form.version, topic),
  )
  return answer(c, id, outcome, 'draftedDone', sent)
})

routes.post(paths.itemLink, moderator, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, plainForm)
  const outcome = await once(signedScope(c), form.key, (inside) =>
    linkItem(inside, id, form.version),
  )
  return answer(c, id, outcome, 'linkedDone')
})

routes.post(paths.itemRefusal, moderator, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, refusalForm)
  const sent = sentForm(link(paths.itemRefusal, { id }), form)
  if (!form.ok) return show(c, id, { sent })
  const outcome = await once(signedScope(c), form.key, (inside) =>
    refuseItem(inside, id, form.version, form.value),
  )
  return answer(c, id, outcome, 'refusedDone', sent)
})

routes.post(paths.itemSettled, moderator, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, plainForm)
  const outcome = await once(signedScope(c), form.key, (inside) =>
    settleItem(inside, id, form.version),
  )
  return answer(c, id, outcome, 'settledDone')
})

routes.get(paths.linked, anyone, cached, async (c) => {
  const query = readQuery(c, pageQuery)
  return page(c, <LinkedPage {...(await listLinked(c.var.scope, query.page))} page={query.page} />)
})

type After = { sent?: SentForm; refusal?: ItemRefusal; done?: ItemDone | undefined }

function answer(
  c: Context<Env>,
  id: string,
  outcome: Outcome<string, ItemRefusal> | undefined,
  done: ItemDone,
  sent?: SentForm,
) {
  const found = orNotFound(outcome)
  if (found.ok) return seeOther(c, `${link(paths.item, { id })}?xong=${done}`)
  return show(c, id, { refusal: found.problem, ...(sent ? { sent } : {}) })
}

async function show(c: Context<Env>, id: string, { sent, refusal, done }: After) {
  const scope = signedScope(c)
  const { item, partner } = orNotFound(await findItem(scope, id))
  const content = orNotFound(item.content)
  return page(
    c,
    <ItemPage
      item={item}
      content={content}
      partner={partner.name}
      article={item.articleId ? link(contentPaths.articleDraft, { id: item.articleId }) : undefined}
      topics={await listTopics(scope)}
      formKey={newId()}
      sent={sent}
      refusal={refusal}
      done={done}
    />,
    statusAfter(sent, refusal),
  )
}
