import { Hono } from 'hono'
import { fieldsOf } from '#modules/forms/index.ts'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { holidays } from '#platform/calendar/holidays.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { readQuery } from '#platform/http/query.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { caseClock } from '../cases/clock.ts'
import { acceptCase, numberOf, rejectCase, requestCorrection } from './actions.ts'
import { handOver } from './documents.ts'
import { acceptanceForm, correctionForm, queueQuery, rejectionForm } from './forms.ts'
import { QueuePage } from './pages/QueuePage.tsx'
import { routes as panel } from './panel/routes.tsx'
import { paths } from './paths.ts'
import { listQueue, listScreenedCalls, openFolder, PAGE_SIZE } from './queries.ts'
import { sentForm } from './sent.ts'
import { backToCaseFile, showCaseFile } from './show.tsx'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.route('/', panel)

routes.get(paths.queue, officer, async (c) => {
  const scope = signedScope(c)
  const { dot: callId, 'trang-thai': state, trang } = readQuery(c, queueQuery)
  const [{ rows, total }, calls] = await Promise.all([
    listQueue(scope, { callId, states: state && [state], page: trang }),
    listScreenedCalls(scope),
  ])
  const names = await namesOfOrganisations(
    scope,
    rows.map(({ kase }) => kase.startupId),
  )
  return page(
    c,
    <QueuePage
      rows={rows.map(({ kase, call, programme: _, ...progress }) => ({
        id: kase.id,
        number: numberOf(kase),
        startup: names.get(kase.startupId)?.[scope.locale] ?? '',
        call: call.title,
        state: kase.state,
        submittedAt: kase.submittedAt,
        clock: caseClock({ case: kase, call, uploads: [], ...progress }, scope.today, holidays),
      }))}
      total={total}
      page={trang}
      pages={Math.ceil(total / PAGE_SIZE)}
      calls={calls}
      callId={callId}
      state={state}
    />,
  )
})

routes.get(paths.caseFile, officer, (c) => showCaseFile(c, c.req.param('id')))

routes.get(paths.document, officer, async (c) => {
  const { id, file } = c.req.param()
  const folder = orNotFound(await openFolder(signedScope(c), id))
  return handOver(c.var.scope, folder.documents, file)
})

routes.post(paths.correction, officer, async (c) => {
  const id = c.req.param('id')
  const { definition } = orNotFound(await openFolder(signedScope(c), id))
  const form = await readForm(c, correctionForm(definition))
  const sent = sentForm(link(paths.correction, { id }), form)
  if (!form.ok) return showCaseFile(c, id, { sent })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      requestCorrection(inside, id, { ...form.value, version: form.version }, fieldsOf(definition)),
    ),
  )
  if (outcome.ok) return backToCaseFile(c, id, 'correction-requested')
  return showCaseFile(c, id, { sent, refusal: outcome.problem })
})

routes.post(paths.acceptance, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, acceptanceForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      acceptCase(inside, id, { version: form.version }),
    ),
  )
  if (outcome.ok) return backToCaseFile(c, id, 'accepted')
  return showCaseFile(c, id, { refusal: outcome.problem })
})

routes.post(paths.rejection, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, rejectionForm)
  const sent = sentForm(link(paths.rejection, { id }), form)
  if (!form.ok) return showCaseFile(c, id, { sent })
  const { reasons } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      rejectCase(inside, id, { version: form.version, reasons }),
    ),
  )
  if (outcome.ok) return backToCaseFile(c, id, 'rejected')
  return showCaseFile(c, id, { sent, refusal: outcome.problem })
})
