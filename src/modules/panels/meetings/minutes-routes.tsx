import { type Context, Hono } from 'hono'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import { signatureForm } from './forms.ts'
import { councillor } from './gates.ts'
import { minutesOf } from './minutes.ts'
import { MinutesPage } from './pages/MinutesPage.tsx'
import { paths } from './paths.ts'
import { findHeld } from './reach.ts'
import type { MeetingProblem } from './refusals.ts'
import { refusalToSign, refusalToStep } from './rules.ts'
import { signMinutes } from './signing.ts'
import type { DescribeSubjects, PapersOf } from './subjects.ts'

/** The minutes: read, and signed by whoever saw what they sign. */
export function minutesRoutes(describe: DescribeSubjects, papersOf?: PapersOf): Hono<Env> {
  const routes = new Hono<Env>()
  const from = { describe, papersOf }

  routes.get(paths.minutes, councillor, (c) => showMinutes(c, from, c.req.param('id')))

  routes.post(paths.signature, councillor, async (c) => {
    const id = c.req.param('id')
    const form = await readForm(c, signatureForm)
    // The hash is a hidden field: a form without it did not come from the page.
    if (!form.ok) return showMinutes(c, from, id, 'record-changed')
    const outcome = orNotFound(
      await once(signedScope(c), form.key, (inside) =>
        signMinutes(inside, id, form.value.hash, describe),
      ),
    )
    if (outcome.ok) return seeOther(c, `${link(paths.minutes, { id })}?xong=${outcome.value}`)
    return showMinutes(c, from, id, outcome.problem)
  })

  return routes
}

async function showMinutes(
  c: Context<Env>,
  { describe, papersOf }: { describe: DescribeSubjects; papersOf: PapersOf | undefined },
  id: string,
  problem?: MeetingProblem,
) {
  const scope = signedScope(c)
  const held = orNotFound(await findHeld(scope, id))
  const minutes = orNotFound(await minutesOf(scope, id, describe))
  const own = held.members.find(({ personId }) => personId === scope.actor.id)
  const signed = minutes.signatures.some(({ personId }) => personId === scope.actor.id)
  const { hash } = minutes
  const signs =
    own !== undefined &&
    refusalToStep('sign', held.meeting.state, held.hat) === null &&
    refusalToSign({ ...own, signedAt: signed ? own.signedAt : null }, { seen: hash, now: hash }) ===
      null
  return page(
    c,
    <MinutesPage
      minutes={minutes}
      signs={signs}
      papers={draftsPapers(scope) ? papersOf?.(id) : undefined}
      formKey={newId()}
      problem={problem}
      done={problem ? undefined : c.req.query('xong')}
    />,
    problem ? 409 : 200,
  )
}

const draftsPapers = ({ actor }: SignedScope): boolean =>
  (['officer', 'secretary', 'leader'] as const).some((role) => holds(actor, role))
