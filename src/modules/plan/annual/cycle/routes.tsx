import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { newId } from '#platform/ids.ts'
import { NoPlanPage } from '../../pages/PlanPage.tsx'
import { currentPlan } from '../../queries.ts'
import { approveAnnualPlan } from '../approval/approving.ts'
import { takeUp } from '../lines/composing.ts'
import { backToLine } from '../lines/show.tsx'
import { paths } from '../paths.ts'
import { type Back, statusOf, take } from '../posting.ts'
import { reachOf } from '../reach.ts'
import { declineToPropose, extendTime } from './asking.ts'
import {
  agencyForm,
  approvalForm,
  extensionForm,
  openingForm,
  pressed,
  reasonForm,
  takingForm,
} from './forms.ts'
import { openAnnualPlan } from './opening.ts'
import { DeskPage } from './pages/DeskPage.tsx'
import { listCycles } from './queries.ts'
import type { CycleRefusal } from './refusals.ts'
import { openableYears } from './rules.ts'
import { backToCycle, showCycle } from './show.tsx'
import { finishAppraisal, handIn, returnAnnualPlan, startComposing } from './stepping.ts'

export const routes = new Hono<Env>()
const reader = role('agency', 'officer', 'finance', 'leader')
const officer = role('officer')

routes.get(paths.desk, reader, (c) => showDesk(c))

routes.post(paths.desk, officer, async (c) => {
  const taken = await take(c, openingForm, (scope, { value }) => openAnnualPlan(scope, value))
  return taken.ok ? backToCycle(c, taken.value, 'opened') : showDesk(c, taken.back)
})

routes.get(paths.cycle, reader, (c) => showCycle(c, c.req.param('id')))

routes.post(paths.extension, officer, async (c) => {
  const id = c.req.param('id')
  const taken = await take(c, extensionForm, (scope, { value }) => extendTime(scope, id, value))
  return taken.ok ? backToCycle(c, id, 'extended') : showCycle(c, id, taken.back)
})

routes.post(paths.none, role('agency'), async (c) => {
  const id = c.req.param('id')
  const taken = await take(c, agencyForm, (scope, { value }) =>
    declineToPropose(scope, id, value.agencyId),
  )
  return taken.ok ? backToCycle(c, id, 'declined') : showCycle(c, id, taken.back)
})

routes.post(paths.composing, officer, async (c) => {
  const id = c.req.param('id')
  const taken = await take(c, pressed, (scope, { version }) => startComposing(scope, id, version))
  return taken.ok ? backToCycle(c, id, 'composing') : showCycle(c, id, taken.back)
})

routes.post(paths.lines, officer, async (c) => {
  const id = c.req.param('id')
  const taken = await take(c, takingForm, (scope, { value }) =>
    takeUp(scope, id, { proposalIds: value.proposals, name: value.name }),
  )
  return taken.ok ? backToLine(c, taken.value, 'taken') : showCycle(c, id, taken.back)
})

routes.post(paths.handIn, officer, async (c) => {
  const id = c.req.param('id')
  const taken = await take(c, pressed, (scope, { version }) => handIn(scope, id, version))
  return taken.ok ? backToCycle(c, id, 'handedIn') : showCycle(c, id, taken.back)
})

routes.post(paths.appraised, role('finance'), async (c) => {
  const id = c.req.param('id')
  const taken = await take(c, pressed, (scope, { version }) => finishAppraisal(scope, id, version))
  return taken.ok ? backToCycle(c, id, 'appraised') : showCycle(c, id, taken.back)
})

routes.post(paths.returning, role('finance', 'leader'), async (c) => {
  const id = c.req.param('id')
  const taken = await take(c, reasonForm, (scope, { value, version }) =>
    returnAnnualPlan(scope, id, version, value.reason),
  )
  return taken.ok ? backToCycle(c, id, 'returned') : showCycle(c, id, taken.back)
})

routes.post(paths.approval, role('leader'), async (c) => {
  const id = c.req.param('id')
  const taken = await take(c, approvalForm, (scope, { value, version }) =>
    approveAnnualPlan(scope, id, version, value),
  )
  return taken.ok ? backToCycle(c, id, 'approved') : showCycle(c, id, taken.back)
})

async function showDesk(c: Context<Env>, back?: Back<CycleRefusal>) {
  const scope = signedScope(c)
  const plan = await currentPlan(scope)
  if (!plan) return page(c, <NoPlanPage />)
  const reach = await reachOf(scope, plan)
  const cycles = await listCycles(scope, reach)
  const taken = cycles.map(({ year }) => year)
  return page(
    c,
    <DeskPage
      cycles={cycles}
      years={
        reach.composes
          ? openableYears(plan.period, scope.today).filter((year) => !taken.includes(year))
          : undefined
      }
      today={scope.today}
      refusal={back?.refusal}
      formKey={newId()}
      back={back}
    />,
    statusOf(back),
  )
}
