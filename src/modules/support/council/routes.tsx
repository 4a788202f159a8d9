import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { listPlannable, meetingPaths } from '#modules/panels/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { type SentForm, sentForm, statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { numberOf } from '../screening/actions.ts'
import { type CouncilRefusal, putCasesOnAgenda } from './actions.ts'
import { agendaForm } from './forms.ts'
import { CouncilCasesPage } from './pages/CouncilCasesPage.tsx'
import { paths } from './paths.ts'
import { listReady } from './queries.ts'

export const routes = new Hono<Env>()
const planner = role('secretary', 'officer')

routes.get(paths.cases, planner, (c) => show(c))

routes.post(paths.cases, planner, async (c) => {
  const form = await readForm(c, agendaForm)
  const sent = sentForm(paths.cases, form)
  if (!form.ok) return show(c, { sent })
  const { meeting, cases } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => putCasesOnAgenda(inside, meeting, cases)),
  )
  if (outcome.ok) return seeOther(c, `${link(meetingPaths.meeting, { id: meeting })}?xong=added`)
  return show(c, { sent, problem: outcome.problem })
})

type After = { sent?: SentForm; problem?: CouncilRefusal }

async function show(c: Context<Env>, { sent, problem }: After = {}) {
  const scope = signedScope(c)
  const [ready, meetings] = await Promise.all([listReady(scope), listPlannable(scope)])
  const names = await namesOfOrganisations(
    scope,
    ready.map(({ kase }) => kase.startupId),
  )
  const byCall = Map.groupBy(ready, ({ call }) => call.id)
  return page(
    c,
    <CouncilCasesPage
      calls={[...byCall].map(([id, some]) => ({
        id,
        title: some[0]?.call.title ?? { vi: '', en: '' },
        cases: some.map(({ kase }) => ({
          id: kase.id,
          number: numberOf(kase),
          startup: names.get(kase.startupId)?.[scope.locale] ?? '',
        })),
      }))}
      meetings={meetings}
      formKey={newId()}
      sent={sent}
      problem={problem}
    />,
    statusAfter(sent, problem),
  )
}
