import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { holds } from '#platform/scope.ts'
import { ceilingOf } from '../decisions/rules.ts'
import { numberOf } from '../screening/actions.ts'
import { sentAnswersOf } from '../screening/answers.ts'
import { type SentForm, sentForm } from '../screening/sent.ts'
import { drawUpBatch, fillBatch, handInBatch, saveBatch } from './actions.ts'
import { decideBatch, returnBatch } from './deciding.ts'
import { linesForm, newBatchForm, plainForm, returnForm } from './forms.ts'
import type { BatchProblem } from './messages.ts'
import { BatchDeskPage } from './pages/BatchDeskPage.tsx'
import { BatchPage } from './pages/BatchPage.tsx'
import { paths } from './paths.ts'
import {
  callsToDecide,
  casesOfBatch,
  findBatch,
  hasPartIn,
  leftIn,
  linesOf,
  listBatches,
} from './queries.ts'
import { batchState, proposed } from './rules.ts'

export const routes = new Hono<Env>()
const officer = role('officer')
const leader = role('leader')

type After = { sent?: SentForm; problem?: BatchProblem }

routes.get(paths.batches, role('officer', 'leader'), (c) => showDesk(c))

routes.post(paths.batches, officer, async (c) => {
  const form = await readForm(c, newBatchForm)
  const sent = sentForm(paths.batches, form)
  if (!form.ok) return showDesk(c, { sent })
  const { call: callId, title } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => drawUpBatch(inside, { callId, title })),
  )
  return outcome.ok
    ? back(c, outcome.value, 'created')
    : showDesk(c, { sent, problem: outcome.problem })
})

routes.get(paths.batch, role('officer', 'leader'), (c) => show(c, c.req.param('id')))

routes.post(paths.lines, officer, async (c) => {
  const scope = signedScope(c)
  const id = c.req.param('id')
  orNotFound(await findBatch(scope, id))
  const ids = (await linesOf(scope, id)).map(({ caseId }) => caseId)
  const form = await readForm(c, linesForm(ids))
  const sent = sentForm(link(paths.lines, { id }), form)
  if (!form.ok) return show(c, id, { sent })
  const outcome = orNotFound(
    await once(scope, form.key, (inside) => saveBatch(inside, id, form.version, form.value)),
  )
  return outcome.ok ? back(c, id, 'saved') : show(c, id, { sent, problem: outcome.problem })
})

routes.post(paths.filling, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => fillBatch(inside, id, form.version)),
  )
  return outcome.ok ? back(c, id, 'filled') : show(c, id, { problem: outcome.problem })
})

routes.post(paths.handingIn, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => handInBatch(inside, id, form.version)),
  )
  return outcome.ok ? back(c, id, 'handed-in') : show(c, id, { problem: outcome.problem })
})

routes.post(paths.decision, leader, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => decideBatch(inside, id, form.version)),
  )
  return outcome.ok ? back(c, id, 'decided') : show(c, id, { problem: outcome.problem })
})

routes.post(paths.returning, leader, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, returnForm)
  const sent = sentForm(link(paths.returning, { id }), form)
  if (!form.ok) return show(c, id, { sent })
  const given = { version: form.version, reason: form.value.reason }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => returnBatch(inside, id, given)),
  )
  if (!outcome.ok) return show(c, id, { sent, problem: outcome.problem })
  return seeOther(c, paths.batches)
})

const back = (c: Context<Env>, id: string, done: string) =>
  seeOther(c, `${link(paths.batch, { id })}?xong=${done}`)

async function showDesk(c: Context<Env>, after: After = {}) {
  const scope = signedScope(c)
  const rows = await listBatches(scope)
  return page(
    c,
    <BatchDeskPage
      rows={rows.map(({ batch, call }) => ({
        ...batch,
        call: call.title,
        state: batchState(batch),
      }))}
      calls={holds(scope.actor, 'officer') ? await callsToDecide(scope) : undefined}
      formKey={newId()}
      sent={after.sent}
      problem={after.problem}
    />,
    statusAfter(after.sent, after.problem),
  )
}

async function show(c: Context<Env>, id: string, after: After = {}) {
  const scope = signedScope(c)
  const { batch, call } = orNotFound(await findBatch(scope, id))
  const lines = await linesOf(scope, id)
  const seen = await casesOfBatch(scope, lines)
  const barred = await hasPartIn(scope, id)
  const names = await namesOfOrganisations(
    scope,
    [...seen.values()].map(({ kase }) => kase.startupId),
  )
  const views = lines.flatMap((line) => {
    const found = seen.get(line.caseId)
    if (!found) return []
    const { kase, result } = found
    return [
      {
        ...line,
        number: numberOf(kase),
        startup: names.get(kase.startupId)?.[scope.locale] ?? '',
        mean: result.mean,
        ceiling: ceilingOf(sentAnswersOf(kase), call),
      },
    ]
  })
  const status = statusAfter(after.sent, after.problem)
  return page(
    c,
    <BatchPage
      {...batch}
      call={call.title}
      state={batchState(batch)}
      lines={views.toSorted((a, b) => (b.mean ?? -1) - (a.mean ?? -1))}
      hidden={lines.length - views.length}
      left={await leftIn(scope, call)}
      proposed={proposed(lines)}
      officer={holds(scope.actor, 'officer') && !barred}
      leader={holds(scope.actor, 'leader') && !barred}
      formKey={newId}
      sent={after.sent}
      problem={after.problem}
      done={status === 200 ? c.req.query('xong') : undefined}
    />,
    status,
  )
}
