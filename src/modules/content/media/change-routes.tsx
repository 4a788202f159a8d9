import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, readForm, readPosted } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { readQuery } from '#platform/http/query.ts'
import { filter, withQuery } from '#platform/http/query-fields.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { changeMedium, removeMedium, replaceMedium } from './actions.ts'
import { documentForm, pictureForm, replacementForm } from './forms.ts'
import { type Done, MediumPage, type MediumPageProps } from './pages/MediumPage.tsx'
import { mediaPaths } from './paths.ts'
import { findMedium } from './queries.ts'
import { keeper } from './reach.ts'
import { prepare } from './reading-file.ts'

export const changeRoutes = new Hono<Env>()

const doneQuery = z.object({ xong: filter(z.enum(['added', 'same', 'saved', 'replaced'])) })

changeRoutes.get(mediaPaths.medium, keeper, async (c) => {
  const { xong } = readQuery(c, doneQuery)
  return showMedium(c, c.req.param('id'), { done: xong })
})

changeRoutes.post(mediaPaths.medium, keeper, async (c) => {
  const id = c.req.param('id')
  const { medium } = orNotFound(await findMedium(c.var.scope, id))
  const form = await readForm(c, medium.kind === 'image' ? pictureForm : documentForm)
  const again = { typed: form.raw, formKey: form.key }
  // The version stays the one that was read: a change made meanwhile must still be noticed.
  const read = form.version === undefined ? {} : { version: form.version }
  if (!form.ok) return showMedium(c, id, { ...again, ...read, problems: form.problems }, 422)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) =>
      changeMedium(scope, id, form.version, form.value),
    ),
  )
  if (outcome.ok) return seeOther(c, addressOf(id, 'saved'))
  return showMedium(c, id, { ...again, refusal: outcome.problem }, 409)
})

changeRoutes.post(mediaPaths.replacement, keeper, async (c) => {
  const id = c.req.param('id')
  const { raw, files } = await readPosted(c)
  const form = checkForm(raw, replacementForm)
  const [given] = files.get('file') ?? []
  if (!form.ok || !given) return showMedium(c, id, { fileProblem: 'no-file' }, 422)
  const bytes = new Uint8Array(await given.arrayBuffer())
  const file = await prepare({ name: given.name, bytes })
  if (!file.ok) return showMedium(c, id, { fileProblem: file.problem }, 422)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) =>
      replaceMedium(scope, id, form.version, { file: file.value, ...form.value }),
    ),
  )
  if (outcome.ok) return seeOther(c, addressOf(id, 'replaced'))
  if (outcome.problem === 'other-kind')
    return showMedium(c, id, { fileProblem: outcome.problem }, 422)
  return showMedium(c, id, { refusal: outcome.problem }, 409)
})

changeRoutes.post(mediaPaths.removal, keeper, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, z.object({}))
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) => removeMedium(scope, id, form.version)),
  )
  if (outcome.ok) return seeOther(c, withQuery(mediaPaths.library, { xong: 'removed' }))
  return showMedium(c, id, { refusal: outcome.problem }, 409)
})

const addressOf = (id: string, done: Done) =>
  withQuery(link(mediaPaths.medium, { id }), { xong: done })

async function showMedium(
  c: Context<Env>,
  id: string,
  extra: Partial<MediumPageProps>,
  status: 200 | 409 | 422 = 200,
) {
  const found = orNotFound(await findMedium(c.var.scope, id))
  const shown = { ...found, version: found.medium.version, formKey: newId(), ...extra }
  return page(c, <MediumPage {...shown} current={found.version} />, status)
}
