import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm, type Submission } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter } from '#platform/http/query-fields.ts'
import { type SentForm, sentForm, statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { type Outcome, orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { answerGap, assignGap, dismissGap, reopenGap } from './actions.ts'
import { answerForm, assignmentForm, dismissalForm, pathOf, plainForm } from './forms.ts'
import { GapPage } from './pages/GapPage.tsx'
import { GapsPage } from './pages/GapsPage.tsx'
import { paths } from './paths.ts'
import { daysOf, findGap, listAgencies, listGaps } from './queries.ts'
import type { GapRefusal } from './rules.ts'

export const routes = new Hono<Env>()
const editors = role('editor', 'officer')

const listQuery = z.object({
  tinhtrang: filter(z.enum(['open', 'assigned', 'answered', 'dismissed'])),
  ...pageQuery.shape,
})

routes.get(paths.gaps, editors, async (c) => {
  const { tinhtrang: state = 'open', page: number } = readQuery(c, listQuery)
  const { rows, pages } = await listGaps(c.var.scope, { state, page: number })
  return page(c, <GapsPage state={state} rows={rows} page={number} pages={pages} />)
})

routes.get(paths.gap, editors, (c) => show(c, c.req.param('id')))

routes.post(paths.assignment, editors, (c) =>
  change(c, paths.assignment, assignmentForm, (scope, id, { agency: agencyId, due }, version) =>
    assignGap(scope, id, { version, agencyId, dueOn: due }),
  ),
)
routes.post(paths.answer, editors, (c) =>
  change(c, paths.answer, answerForm, (scope, id, { path }, version) =>
    answerGap(scope, id, { version, path: pathOf(path) }),
  ),
)
routes.post(paths.dismissal, editors, (c) =>
  change(c, paths.dismissal, dismissalForm, (scope, id, { note }, version) =>
    dismissGap(scope, id, { version, note }),
  ),
)
routes.post(paths.reopening, editors, (c) =>
  change(c, paths.reopening, plainForm, (scope, id, _, version) =>
    reopenGap(scope, id, { version }),
  ),
)

type GapPath = (typeof paths)[Exclude<keyof typeof paths, 'gaps'>]
type Act<Value> = (
  scope: SignedScope,
  id: string,
  value: Value,
  version: number | undefined,
) => Promise<Outcome<string, GapRefusal> | undefined>

async function change<Schema extends z.ZodType>(
  c: Context<Env>,
  path: GapPath,
  schema: Schema,
  act: Act<z.infer<Schema>>,
) {
  const id = c.req.param('id') ?? ''
  const form: Submission<z.infer<Schema>> = await readForm(c, schema)
  const sent = sentForm(link(path, { id }), form)
  if (!form.ok) return show(c, id, { sent })
  const { value, version } = form
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => act(inside, id, value, version)),
  )
  return outcome.ok ? seeOther(c, paths.gaps) : show(c, id, { sent, problem: outcome.problem })
}

type After = { sent?: SentForm; problem?: GapRefusal }

async function show(c: Context<Env>, id: string, { sent, problem }: After = {}) {
  const { scope } = c.var
  const found = orNotFound(await findGap(scope, id))
  const [days, agencies] = [await daysOf(scope, found.gap.words), await listAgencies(scope)]
  const given = { days, agencies, sent, problem, formKey: newId() }
  const status = statusAfter(sent, problem)
  return page(c, <GapPage {...found} {...given} />, status)
}
