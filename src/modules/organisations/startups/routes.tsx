import { Hono } from 'hono'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { signedIn } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { findOwnStartup } from '../queries.ts'
import type { Startup } from '../schema.ts'
import { changeStartup, registerStartup } from './actions.ts'
import { startupAsTyped, startupForm } from './form.ts'
import { NewStartupPage } from './pages/NewStartupPage.tsx'
import { StartupPage } from './pages/StartupPage.tsx'

export const routes = new Hono<Env>()

const codeTaken = [{ field: 'enterpriseCode', code: 'code-taken' }]

routes.get(paths.newStartup, signedIn, (c) =>
  page(c, <NewStartupPage today={c.var.scope.today} formKey={newId()} />),
)

routes.post(paths.newStartup, signedIn, async (c) => {
  const scope = signedScope(c)
  const form = await readForm(c, startupForm(scope.today))
  const again = { today: scope.today, formKey: form.key, raw: form.raw }
  if (!form.ok) return page(c, <NewStartupPage {...again} problems={form.problems} />, 422)

  const outcome = orNotFound(
    await once(scope, form.key, (inside) => registerStartup(inside, form.value)),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.startup, { id: outcome.value.id })}?da-luu`)
  return page(c, <NewStartupPage {...again} problems={codeTaken} />, 422)
})

routes.get(paths.startup, signedIn, async (c) => {
  const startup = orNotFound(await findOwnStartup(c.var.scope, c.req.param('id')))
  const saved = c.req.query('da-luu') !== undefined
  return page(
    c,
    <StartupPage {...shownOf(startup)} today={c.var.scope.today} formKey={newId()} saved={saved} />,
  )
})

routes.post(paths.startup, signedIn, async (c) => {
  const scope = signedScope(c)
  const id = c.req.param('id')
  const form = await readForm(c, startupForm(scope.today))
  const again = { today: scope.today, formKey: form.key, typed: form.raw }
  if (!form.ok) {
    const startup = orNotFound(await findOwnStartup(scope, id))
    // The version stays the one that was read: a change made meanwhile must still be noticed.
    const version = form.version ?? startup.version
    const shown = { ...shownOf(startup), ...again, version }
    return page(c, <StartupPage {...shown} problems={form.problems} />, 422)
  }
  const outcome = orNotFound(
    await once(scope, form.key, (inside) => changeStartup(inside, id, form.version, form.value)),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.startup, { id })}?da-luu`)

  const startup = orNotFound(await findOwnStartup(scope, id))
  const { problem } = outcome
  if (problem === 'code-taken')
    return page(c, <StartupPage {...shownOf(startup)} {...again} problems={codeTaken} />, 422)
  return page(c, <StartupPage {...shownOf(startup)} {...again} refusal={problem} />, 409)
})

const shownOf = (startup: Startup) => ({
  id: startup.id,
  slug: startup.slug,
  name: startup.name,
  isEnterprise: startup.startup.kind === 'enterprise',
  verifiedAt: startup.startup.verifiedAt,
  version: startup.version,
  stored: startupAsTyped(startup),
})
