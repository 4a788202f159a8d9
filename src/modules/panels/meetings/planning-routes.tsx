import { type Context, Hono } from 'hono'
import { listChoices } from '#modules/organisations/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { type SentForm, sentForm, statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { takeOffAgenda } from './agenda.ts'
import { cancellationForm, newMeetingForm, plainForm, planForm } from './forms.ts'
import { planner } from './gates.ts'
import { PlanPage, type PlanProps } from './pages/PlanPage.tsx'
import { paths } from './paths.ts'
import { callable } from './people.ts'
import { cancelMeeting, changePlan, planMeeting, summon } from './planning.ts'
import { findHeld, type Held, plansFor } from './reach.ts'
import type { MeetingProblem } from './refusals.ts'
import { show, take } from './show.tsx'
import type { DescribeSubjects } from './subjects.ts'

/** The desk's doors: planning a meeting, calling its members, calling it off. */
export function planningRoutes(describe: DescribeSubjects): Hono<Env> {
  const routes = new Hono<Env>()

  routes.get(paths.newMeeting, planner, (c) => showNew(c))

  routes.post(paths.meetings, planner, async (c) => {
    const form = await readForm(c, newMeetingForm)
    const sent = sentForm(paths.meetings, form)
    if (!form.ok) return showNew(c, { sent })
    const { agencyId, ...plan } = form.value
    if (!(await agenciesFor(signedScope(c))).some(({ id }) => id === agencyId))
      return showNew(c, { sent: { ...sent, problems: unknownAgency } })
    const outcome = orNotFound(
      await once(signedScope(c), form.key, (inside) => planMeeting(inside, agencyId, plan)),
    )
    if (outcome.ok) return seeOther(c, `${link(paths.meeting, { id: outcome.value })}?xong=planned`)
    return showNew(c, { sent, problem: outcome.problem })
  })

  routes.get(paths.plan, planner, async (c) => showPlan(c, c.req.param('id')))

  routes.post(paths.plan, planner, async (c) => {
    const id = c.req.param('id')
    const form = await readForm(c, planForm)
    const sent = sentForm(link(paths.plan, { id }), form)
    if (!form.ok) return showPlan(c, id, { sent })
    const outcome = orNotFound(
      await once(signedScope(c), form.key, (inside) =>
        changePlan(inside, id, form.value, form.version, describe),
      ),
    )
    if (outcome.ok) return seeOther(c, `${link(paths.meeting, { id })}?xong=changed`)
    if (outcome.problem === 'not-now') return show(c, describe, id, { problem: 'not-now' })
    return showPlan(c, id, { sent, problem: outcome.problem })
  })

  routes.post(paths.removal, planner, (c) => {
    const { id, item } = c.req.param()
    return take(c, describe, id, {
      action: link(paths.removal, { id, item }),
      schema: plainForm,
      done: 'taken-off',
      act: (inside) => takeOffAgenda(inside, id, item),
    })
  })

  routes.post(paths.summons, planner, (c) => {
    const id = c.req.param('id')
    return take(c, describe, id, {
      action: link(paths.summons, { id }),
      schema: plainForm,
      done: 'summoned',
      act: (inside) => summon(inside, id, describe),
    })
  })

  routes.post(paths.cancellation, planner, (c) => {
    const id = c.req.param('id')
    return take(c, describe, id, {
      action: link(paths.cancellation, { id }),
      schema: cancellationForm,
      done: 'cancelled',
      act: (inside, { reason }) => cancelMeeting(inside, id, reason),
    })
  })

  return routes
}

type After = { sent?: SentForm; problem?: MeetingProblem }

async function showNew(c: Context<Env>, after: After = {}) {
  const scope = signedScope(c)
  const agencies = await agenciesFor(scope)
  return planPage(c, scope, { action: paths.meetings, agencies }, after)
}

/** The agencies whose councils whoever asks plans for. */
const agenciesFor = async (scope: SignedScope) =>
  (await listChoices(scope, ['agency'])).filter(({ id }) => plansFor(scope, id))

const unknownAgency = [{ field: 'agencyId', code: 'not-a-choice' }]

async function showPlan(c: Context<Env>, id: string, after: After = {}) {
  const scope = signedScope(c)
  const held = orNotFound(await findHeld(scope, id))
  if (!held.hat.desk) return orNotFound(undefined)
  const { meeting } = held
  const plan = {
    action: link(paths.plan, { id }),
    version: meeting.version,
    stored: storedPlan(held),
  }
  return planPage(c, scope, plan, after)
}

const storedPlan = ({ meeting, members }: Held) => ({
  ...meeting,
  quorum: `${meeting.quorumOf}/${meeting.quorumIn}`,
  chair: members.find(({ duty }) => duty === 'chair')?.personId ?? '',
  secretary: members.find(({ duty }) => duty === 'secretary')?.personId ?? '',
  members: members.filter(({ duty }) => duty === 'member').map(({ personId }) => personId),
  summoned: meeting.state === 'summoned',
})

async function planPage(
  c: Context<Env>,
  scope: SignedScope,
  plan: Pick<PlanProps, 'action' | 'agencies' | 'stored' | 'version'>,
  { sent, problem }: After,
) {
  const { voters, secretaries } = await callable(scope)
  const status = statusAfter(sent, problem)
  return page(
    c,
    <PlanPage
      {...plan}
      voters={voters}
      secretaries={secretaries}
      sent={sent}
      problem={problem}
      formKey={newId()}
    />,
    status,
  )
}
