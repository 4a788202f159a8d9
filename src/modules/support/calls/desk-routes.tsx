import { type Context, Hono } from 'hono'
import { lapsedBasesOf } from '#modules/content/index.ts'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { type Problem, type Raw, readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { callClauses } from '../bases/clauses.ts'
import { grantedIn } from '../decisions/queries.ts'
import type { Call } from '../schema.ts'
import { changeCall, createCall, extendCall, publishCall } from './actions.ts'
import { archiveCall } from './archiving.ts'
import { findChange } from './changes/queries.ts'
import { choices, unknownChoices } from './choices.ts'
import { callAsTyped, callForm, draftOf, extensionForm, plainForm } from './forms.ts'
import { CallEditPage } from './pages/CallEditPage.tsx'
import { ManagedCallsPage } from './pages/ManagedCallsPage.tsx'
import { type News, newsOf, PublishedCallPage } from './pages/PublishedCallPage.tsx'
import { paths } from './paths.ts'
import { findManagedCall, listManagedCalls } from './queries.ts'
import {
  type ArchivingRefusal,
  type CallRefusal,
  type ExtensionRefusal,
  shownCallState,
} from './rules.ts'
import { listVersions } from './versions/queries.ts'

export const routes = new Hono<Env>()

const officer = role('officer')

routes.get(paths.calls, officer, async (c) => {
  const { scope } = c.var
  const lines = (await listManagedCalls(scope)).map(({ call, programme }) => ({
    ...call,
    programme: programme.name,
    state: shownCallState(call, scope.now),
  }))
  return page(c, <ManagedCallsPage calls={lines} />)
})

routes.get(paths.newCall, officer, async (c) =>
  page(c, <CallEditPage {...(await choices(c.var.scope))} formKey={newId()} />),
)

routes.post(paths.calls, officer, async (c) => {
  const form = await readForm(c, callForm)
  const known = await choices(c.var.scope)
  const again = { ...known, typed: form.raw, formKey: form.key }
  const problems = form.ok ? unknownChoices(form.value, known) : form.problems
  if (!form.ok || problems.length > 0)
    return page(c, <CallEditPage {...again} problems={problems} />, 422)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => createCall(inside, draftOf(form.value))),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id: outcome.value.id })}?da-luu`)
  return page(c, <CallEditPage {...again} problems={codeTaken} />, 422)
})

routes.get(paths.draft, officer, async (c) => {
  const saved = c.req.query('da-luu') !== undefined
  const news = newsOf(c.req.query('xong'))
  return page(c, await callPage(c, await managed(c), { formKey: newId(), saved, news }))
})

routes.post(paths.draft, officer, async (c) => {
  const call = await managed(c)
  const form = await readForm(c, callForm)
  const again = { typed: form.raw, formKey: form.key }
  const known = await choices(c.var.scope)
  const problems = form.ok ? unknownChoices(form.value, known) : form.problems
  if (!form.ok || problems.length > 0)
    return page(c, await callPage(c, call, { ...again, problems, version: form.version }), 422)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      changeCall(inside, call.id, form.version, draftOf(form.value)),
    ),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id: call.id })}?da-luu`)
  if (outcome.problem === 'slug-taken' || outcome.problem === 'code-taken')
    return page(c, await callPage(c, call, { ...again, problems: codeTaken }), 422)
  return page(c, await callPage(c, await managed(c), { ...again, refusal: outcome.problem }), 409)
})

routes.post(paths.publication, officer, async (c) => {
  const { id } = await managed(c)
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => publishCall(inside, id, form.version ?? -1)),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id })}?xong=published`)
  const again = { formKey: newId(), refusal: outcome.problem }
  return page(c, await callPage(c, await managed(c), again), 409)
})

routes.post(paths.extension, officer, async (c) => {
  const call = await managed(c)
  const form = await readForm(c, extensionForm)
  const again = { typed: form.raw, formKey: form.key }
  if (!form.ok) return page(c, await callPage(c, call, { ...again, problems: form.problems }), 422)
  const wish = { ...form.value, version: form.version ?? -1 }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => extendCall(inside, call.id, wish)),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id: call.id })}?xong=extended`)
  return page(c, await callPage(c, await managed(c), { ...again, refusal: outcome.problem }), 409)
})

routes.post(paths.archiving, officer, async (c) => {
  const { id } = await managed(c)
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => archiveCall(inside, id, form.version ?? -1)),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id })}?xong=archived`)
  const again = { formKey: newId(), refusal: outcome.problem }
  return page(c, await callPage(c, await managed(c), again), 409)
})

/** The call in the address, when it is one of the officer's. */
const managed = async (c: Context<Env>): Promise<Call> =>
  orNotFound(await findManagedCall(c.var.scope, c.req.param('id') ?? '')).call

type Again = {
  formKey: string
  typed?: Raw
  problems?: Problem[]
  version?: number | undefined
  refusal?: CallRefusal | ExtensionRefusal | ArchivingRefusal
  saved?: boolean
  news?: News | undefined
}

async function callPage(c: Context<Env>, call: Call, { version, ...again }: Again) {
  const seen = { version: version ?? call.version }
  const { scope } = c.var
  if (call.publishedAt) {
    const held = orNotFound(await findManagedCall(scope, call.id))
    const [versions, granted, change, clauses] = await Promise.all([
      listVersions(scope, call.id),
      grantedIn(scope, call.id),
      findChange(scope, call.id),
      callClauses(scope, held),
    ])
    return (
      <PublishedCallPage
        {...call}
        {...seen}
        {...again}
        raw={again.typed}
        state={shownCallState(call, scope.now)}
        left={call.budget - granted}
        versions={versions}
        lapsed={await lapsedBasesOf(scope, clauses)}
        changing={change !== undefined}
      />
    )
  }
  const { refusal, news, ...rest } = again
  const known = await choices(scope)
  return (
    <CallEditPage
      {...known}
      {...rest}
      call={{ id: call.id, ...seen, stored: callAsTyped(call) }}
      refusal={refusal}
    />
  )
}

// The address ends in the code, so one that is taken means that the code is.
const codeTaken: Problem[] = [{ field: 'code', code: 'code-taken' }]
