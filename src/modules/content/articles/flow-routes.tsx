import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { sentForm } from '#platform/http/sent.ts'
import { once } from '#platform/once.ts'
import { type Outcome, orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { paths } from '../paths.ts'
import { approveRevision, returnRevision, sendForApproval } from './approving.ts'
import { confirmReview, passCheck, setCare } from './caring.ts'
import {
  careForm,
  exactForm,
  plainForm,
  returnForm,
  reviewForm,
  scheduleForm,
  slugForm,
  withdrawForm,
} from './form.ts'
import { moveArticle } from './moving.ts'
import { publishArticle, withdrawArticle } from './publishing.ts'
import { newsroomRoles } from './reach.ts'
import type { ArticleRefusal } from './rules.ts'
import { cancelSchedule, scheduleArticle } from './scheduling.ts'
import { showArticle } from './show.tsx'

/** What happens to an article on its way to the public and back: each a form of the article's page. */
export const flowRoutes = new Hono<Env>()

const newsroom = role(...newsroomRoles)
const desk = role('officer', 'leader')

type Act<Typed> = (
  scope: SignedScope,
  id: string,
  typed: Typed,
) => Promise<Outcome<unknown, ArticleRefusal | 'not-planned'> | undefined>

/** Reads the form, does the act once, and shows the article with what came of it. */
async function take<Schema extends z.ZodType>(
  c: Context<Env>,
  id: string,
  { form: schema, done, act }: { form: Schema; done: string; act: Act<z.infer<Schema>> },
) {
  const form = await readForm(c, schema)
  const sent = sentForm(c.req.path, form)
  if (!form.ok) return showArticle(c, id, { sent }, 422)
  const { key, value } = form
  const outcome = orNotFound(await once(signedScope(c), key, (scope) => act(scope, id, value)))
  if (!outcome.ok) return showArticle(c, id, { sent, refusal: outcome.problem }, 409)
  return seeOther(c, withQuery(link(paths.articleDraft, { id }), { xong: done }))
}

const exactly = ({ revision, lang }: z.infer<typeof exactForm>) => ({ revisionId: revision, lang })

flowRoutes.post(paths.sending, newsroom, (c) =>
  take(c, c.req.param('id'), {
    form: exactForm,
    done: 'sent',
    act: (scope, id, typed) => sendForApproval(scope, id, exactly(typed)),
  }),
)

flowRoutes.post(paths.approval, desk, (c) =>
  take(c, c.req.param('id'), {
    form: exactForm,
    done: 'approved',
    act: (scope, id, typed) => approveRevision(scope, id, exactly(typed)),
  }),
)

flowRoutes.post(paths.returning, desk, (c) =>
  take(c, c.req.param('id'), {
    form: returnForm,
    done: 'returned',
    act: (scope, id, typed) => returnRevision(scope, id, exactly(typed), typed.reason),
  }),
)

flowRoutes.post(paths.publication, newsroom, (c) =>
  take(c, c.req.param('id'), {
    form: exactForm,
    done: 'published',
    act: (scope, id, typed) => publishArticle(scope, id, exactly(typed)),
  }),
)

flowRoutes.post(paths.withdrawal, desk, (c) =>
  take(c, c.req.param('id'), {
    form: withdrawForm,
    done: 'withdrawn',
    act: (scope, id, { lang, reason }) => withdrawArticle(scope, id, lang, reason),
  }),
)

flowRoutes.post(paths.schedule, desk, (c) =>
  take(c, c.req.param('id'), {
    form: scheduleForm,
    done: 'scheduled',
    act: (scope, id, { kind, dueAt, ...typed }) =>
      scheduleArticle(scope, id, { ...exactly(typed), kind, dueAt }),
  }),
)

flowRoutes.post(paths.scheduleEnd, desk, (c) => {
  const scheduleId = c.req.param('schedule')
  return take(c, c.req.param('id'), {
    form: plainForm,
    done: 'unscheduled',
    act: (scope, id) => cancelSchedule(scope, id, scheduleId),
  })
})

flowRoutes.post(paths.address, newsroom, (c) =>
  take(c, c.req.param('id'), {
    form: slugForm,
    done: 'moved',
    act: (scope, id, { seen, slug }) => moveArticle(scope, id, seen, slug),
  }),
)

flowRoutes.post(paths.care, newsroom, (c) =>
  take(c, c.req.param('id'), {
    form: careForm,
    done: 'cared',
    act: (scope, id, { reviewOn, secondOwner }) =>
      setCare(scope, id, { reviewOn, secondOwnerId: secondOwner }),
  }),
)

flowRoutes.post(paths.review, newsroom, (c) =>
  take(c, c.req.param('id'), {
    form: reviewForm,
    done: 'reviewed',
    act: (scope, id, { reviewOn }) => confirmReview(scope, id, reviewOn),
  }),
)

flowRoutes.post(paths.check, desk, (c) => {
  const checkId = c.req.param('check')
  return take(c, c.req.param('id'), {
    form: plainForm,
    done: 'checked',
    act: (scope, id) => passCheck(scope, id, checkId),
  })
})
