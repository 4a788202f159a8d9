import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import type { Env } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { anyone } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { readQuery } from '#platform/http/query.ts'
import { filter } from '#platform/http/query-fields.ts'
import { rateLimit } from '#platform/http/rate-limit.ts'
import type { PublicList } from '#platform/lists.ts'
import { orNotFound } from '#platform/outcome.ts'
import { leavePath, managePath } from './addresses.ts'
import { type Followable, LONGEST_ENCODED, nameFollowed, readFollowable } from './followable.ts'
import { askForm, ownForm, rhythmForm } from './forms.ts'
import { ASKED_QUEUE, OWN_QUEUE } from './jobs.ts'
import {
  changeRhythm,
  confirmFollowing,
  endFollowing,
  findAsked,
  findFollowed,
  type LinkRefusal,
  leave,
  openLink,
  renewFollowing,
} from './managing.ts'
import { AskPage } from './pages/AskPage.tsx'
import {
  BrokenLinkPage,
  ConfirmPage,
  LeavePage,
  LeftPage,
  OwnPage,
  SentPage,
} from './pages/MailPages.tsx'
import { type ManageDone, ManagePage } from './pages/ManagePage.tsx'
import { paths } from './paths.ts'

const askings = rateLimit('portal.following', { max: 20, seconds: 600 })
const linkUses = rateLimit('portal.following-link', { max: 120, seconds: 600 })

/** The address of the page is a key: nobody keeps it, and no search engine lists it. */
const secret = createMiddleware<Env>(async (c, next) => {
  await next()
  c.header('cache-control', 'private, no-store')
  c.header('x-robots-tag', 'noindex')
  c.header('referrer-policy', 'no-referrer')
})

const askQuery = z.object({
  'danh-sach': z.string().max(80),
  loc: filter(z.string().max(LONGEST_ENCODED)),
})
const doneQuery = z.object({
  xong: filter(z.enum(['confirmed', 'changed', 'ended', 'renewed'])),
})

/** Mails about lists and searches: asked for by anybody, confirmed from the mailbox, changed and ended by signed links. */
export function subscriptionRoutes(lists: readonly PublicList[]): Hono<Env> {
  const routes = new Hono<Env>()
  const named = (c: Context<Env>, what: Followable) => nameFollowed(c.var.scope, lists, what)

  routes.get(paths.ask, anyone, async (c) => {
    const { 'danh-sach': source, loc: asked = '' } = readQuery(c, askQuery)
    const what = orNotFound(readFollowable(lists, source, asked))
    return page(c, <AskPage {...what} {...orNotFound(await named(c, what))} />)
  })

  routes.post(paths.ask, anyone, askings, async (c) => {
    const form = await readForm(c, askForm)
    const { source, query } = form.raw
    const what = orNotFound(readFollowable(lists, String(source), String(query ?? '')))
    if (!form.ok) {
      const { raw, problems } = form
      return page(
        c,
        <AskPage {...what} {...orNotFound(await named(c, what))} {...{ raw, problems }} />,
        422,
      )
    }
    const { db, jobs, locale } = c.var.scope
    const { email, rhythm } = form.value
    await jobs.enqueue(db, ASKED_QUEUE, { ...what, email, rhythm, locale })
    return seeOther(c, paths.sent)
  })

  routes.get(paths.sent, anyone, (c) => page(c, <SentPage />))

  routes.get(paths.own, anyone, (c) => page(c, <OwnPage />))

  routes.post(paths.own, anyone, askings, async (c) => {
    const form = await readForm(c, ownForm)
    if (!form.ok) return page(c, <OwnPage raw={form.raw} problems={form.problems} />, 422)
    const { db, jobs, locale } = c.var.scope
    await jobs.enqueue(db, OWN_QUEUE, { email: form.value.email, locale })
    return seeOther(c, paths.sent)
  })

  routes.get(paths.confirm, anyone, secret, async (c) => {
    const token = c.req.param('token')
    const asked = await findAsked(c.var.scope, token)
    if (!asked.ok) return broken(c, asked.problem)
    const { name } = orNotFound(await named(c, asked.value))
    return page(c, <ConfirmPage token={token} name={name} rhythm={asked.value.rhythm} />)
  })

  routes.post(paths.confirm, anyone, secret, linkUses, async (c) => {
    const confirmed = await confirmFollowing(c.var.scope, c.req.param('token'))
    if (!confirmed.ok) return broken(c, confirmed.problem)
    return seeOther(c, `${managePath(c.var.scope.now, confirmed.value)}?xong=confirmed`)
  })

  routes.get(paths.manage, anyone, secret, async (c) => {
    const token = c.req.param('token')
    const { xong } = readQuery(c, doneQuery)
    const found = await findFollowed(c.var.scope, token)
    if (!found.ok) return broken(c, found.problem)
    const { subscriber, followed } = found.value
    const rows = []
    for (const { id, rhythm, confirmedAt, ...what } of followed) {
      const { name = what.source, path } = (await named(c, what)) ?? {}
      rows.push({ id, rhythm, confirmedAt, name, path })
    }
    const { email, endsOn } = subscriber
    const leaving = leavePath(subscriber)
    return page(c, <ManagePage {...{ token, email, endsOn, rows, leaving, done: xong }} />)
  })

  routes.post(paths.rhythm, anyone, secret, linkUses, async (c) => {
    const { token, id } = c.req.param()
    const form = await readForm(c, rhythmForm)
    // The page offers no other choice: what does not fit was not sent by it.
    const { rhythm } = orNotFound(form.ok ? form.value : undefined)
    const changed = await changeRhythm(c.var.scope, token, id, rhythm)
    return changed.ok ? back(c, 'changed') : broken(c, changed.problem)
  })

  routes.post(paths.end, anyone, secret, linkUses, async (c) => {
    const { token, id } = c.req.param()
    const ended = await endFollowing(c.var.scope, token, id)
    if (!ended.ok) return broken(c, ended.problem)
    return ended.value.left ? seeOther(c, paths.left) : back(c, 'ended')
  })

  routes.post(paths.renewal, anyone, secret, linkUses, async (c) => {
    const renewed = await renewFollowing(c.var.scope, c.req.param('token'))
    return renewed.ok ? back(c, 'renewed') : broken(c, renewed.problem)
  })

  routes.get(paths.leave, anyone, secret, async (c) => {
    const token = c.req.param('token')
    const opened = await openLink(c.var.scope, token, 'leave')
    return opened.ok ? page(c, <LeavePage token={token} />) : broken(c, opened.problem)
  })

  // Answered in place: a mail program that posts here follows no redirect (RFC 8058).
  routes.post(paths.leave, anyone, secret, linkUses, async (c) => {
    const left = await leave(c.var.scope, c.req.param('token'))
    return left.ok ? page(c, <LeftPage />) : broken(c, left.problem)
  })

  routes.get(paths.left, anyone, (c) => page(c, <LeftPage />))
  return routes
}

const back = (c: Context<Env>, done: ManageDone) =>
  seeOther(c, `${link(paths.manage, { token: c.req.param('token') ?? '' })}?xong=${done}`)

const broken = (c: Context<Env>, refusal: LinkRefusal) =>
  page(c, <BrokenLinkPage refusal={refusal} />, refusal === 'link-expired' ? 410 : 404)
