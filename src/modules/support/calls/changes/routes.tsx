import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { type Problem, type Raw, readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Call } from '../../schema.ts'
import { choices, unknownChoices } from '../choices.ts'
import { callAsTyped, changeForm, draftOf, plainForm } from '../forms.ts'
import { paths } from '../paths.ts'
import { findManagedCall } from '../queries.ts'
import { retyped } from '../rubric-lines.ts'
import { columnsOf, wordingOf } from '../wording.ts'
import { drawUpChange, dropChange, publishChange } from './actions.ts'
import { ChangePage } from './pages/ChangePage.tsx'
import { findChange, progressOf } from './queries.ts'
import { type ChangeRefusal, faultsOfChange } from './rules.ts'
import { previewPage } from './show.tsx'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.get(paths.change, officer, async (c) => changePage(c, await published(c)))

routes.post(paths.change, officer, async (c) => {
  const call = await published(c)
  const { scope } = c.var
  const form = await readForm(c, changeForm)
  const again = { typed: form.raw, formKey: form.key, version: form.version }
  if (!form.ok) return changePage(c, call, { ...again, problems: form.problems })
  const { reason, ...typed } = form.value
  const draft = draftOf({ ...typed, rubric: retyped(typed.rubric, call.rubric) })
  const broken = faultsOfChange({
    before: wordingOf(call),
    after: wordingOf({ ...draft, slug: call.slug }),
    progress: await progressOf(scope, call.id),
    now: scope.now,
  })
  const problems = [...unknownChoices(typed, await choices(scope), call), ...broken]
  if (problems.length > 0) return changePage(c, call, { ...again, problems })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      drawUpChange(inside, call.id, { draft, reason, version: form.version }),
    ),
  )
  if (outcome.ok) return seeOther(c, link(paths.changePreview, { id: call.id }))
  return changePage(c, call, { ...again, refusal: outcome.problem })
})

routes.get(paths.changePreview, officer, async (c) => previewPage(c, await published(c)))

routes.post(paths.changePublication, officer, async (c) => {
  const call = await published(c)
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => publishChange(inside, call.id, form.version)),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id: call.id })}?xong=revised`)
  return previewPage(c, await published(c), outcome.problem)
})

routes.post(paths.changeRemoval, officer, async (c) => {
  const call = await published(c)
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => dropChange(inside, call.id, form.version)),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id: call.id })}?xong=dropped`)
  return previewPage(c, call, outcome.problem)
})

/** The published call in the address, when it is one of the officer's. */
async function published(c: Context<Env>): Promise<Call> {
  const { call } = orNotFound(await findManagedCall(c.var.scope, c.req.param('id') ?? ''))
  return orNotFound(call.publishedAt ? call : undefined)
}

type Again = {
  typed?: Raw
  formKey?: string
  version?: number | undefined
  problems?: Problem[]
  refusal?: ChangeRefusal
}

async function changePage(c: Context<Env>, call: Call, again: Again = {}) {
  const { typed, problems = [], refusal, formKey = newId() } = again
  const [known, change] = await Promise.all([
    choices(c.var.scope),
    findChange(c.var.scope, call.id),
  ])
  const stored = change
    ? { ...callAsTyped(columnsOf(change.wording)), reason: change.reason }
    : callAsTyped(call)
  return page(
    c,
    <ChangePage
      {...known}
      id={call.id}
      code={call.code}
      formKey={formKey}
      version={again.version ?? change?.version}
      raw={typed ?? stored}
      problems={problems}
      refusal={refusal}
    />,
    refusal ? 409 : problems.length > 0 ? 422 : 200,
  )
}
