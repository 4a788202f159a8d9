import { type Context, Hono } from 'hono'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { signedIn } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { endTie, stateTie, type TieRefusal } from './actions.ts'
import { endingForm, tieForm } from './forms.ts'
import { TiesPage } from './pages/TiesPage.tsx'
import { findTied, speaksFor, tiesOf } from './queries.ts'

export const routes = new Hono<Env>()

routes.get(paths.ties, signedIn, (c) => show(c, c.req.param('id')))

routes.post(paths.ties, signedIn, async (c) => {
  const scope = signedScope(c)
  const id = c.req.param('id')
  orNotFound(speaksFor(scope, id) || undefined)
  const form = await readForm(c, tieForm(scope.today))
  const back = { raw: form.raw, formKey: form.key }
  if (!form.ok) return show(c, id, { ...back, problems: form.problems })
  const outcome = orNotFound(
    await once(scope, form.key, (inside) => stateTie(inside, id, form.value)),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.ties, { id })}?xong=stated`)
  return show(c, id, { ...back, refusal: outcome.problem })
})

routes.post(paths.tieEnding, signedIn, async (c) => {
  const { id, tie } = c.req.param()
  const form = await readForm(c, endingForm)
  orNotFound(await once(signedScope(c), form.key, (inside) => endTie(inside, id, tie)))
  return seeOther(c, `${link(paths.ties, { id })}?xong=ended`)
})

type Back = Partial<Omit<Parameters<typeof TiesPage>[0], 'refusal'>> & {
  refusal?: TieRefusal
}

async function show(c: Context<Env>, id: string, back: Back = {}) {
  const { scope } = c.var
  const organisation = orNotFound(await findTied(scope, id))
  const status = statusAfter(back, back.refusal)
  return page(
    c,
    <TiesPage
      formKey={newId()}
      {...back}
      organisation={organisation}
      ties={await tiesOf(scope, [id])}
      today={scope.today}
      done={status === 200 ? c.req.query('xong') : undefined}
    />,
    status,
  )
}
