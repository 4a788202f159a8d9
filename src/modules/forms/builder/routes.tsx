import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { isId, newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { formDifferences } from '../differences.ts'
import { findingsOf } from '../findings.ts'
import { paths } from '../paths.ts'
import { findFormVersion } from '../queries.ts'
import { startDraft } from './actions.ts'
import { codeFor } from './codes.ts'
import { CODE, startForm } from './forms.ts'
import { FormsPage } from './pages/FormsPage.tsx'
import { NewFormPage } from './pages/NewFormPage.tsx'
import { VersionPage } from './pages/VersionPage.tsx'
import { findDraftOf, findVersionOf, listDrafts, listVersions } from './queries.ts'
import { languageOf, readSample } from './sample-form.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.get(paths.forms, officer, async (c) => {
  const scope = signedScope(c)
  const [drafts, versions] = await Promise.all([listDrafts(scope), listVersions(scope)])
  const lines = drafts.map(({ definition, ...draft }) => ({
    ...draft,
    findings: findingsOf(definition).length,
  }))
  return page(c, <FormsPage drafts={lines} versions={versions} />)
})

routes.get(paths.newForm, officer, async (c) => {
  const [from, code] = [c.req.query('tu'), c.req.query('ma')]
  const versions = await listVersions(signedScope(c))
  return page(
    c,
    <NewFormPage
      versions={versions}
      from={from && isId(from) ? from : undefined}
      code={code && CODE.test(code) ? code : undefined}
      formKey={newId()}
    />,
  )
})

routes.post(paths.newForm, officer, async (c) => {
  const scope = signedScope(c)
  const form = await readForm(c, startForm)
  const versions = await listVersions(scope)
  const again = { versions, formKey: form.key, raw: form.raw }
  if (!form.ok) return page(c, <NewFormPage {...again} problems={form.problems} />, 422)
  const { title, from } = form.value
  const code = form.value.code || codeFor(title, [], 'bieu-mau')
  const outcome = orNotFound(
    await once(scope, form.key, (inside) => startDraft(inside, { title, code, from })),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.draft, { id: outcome.value.id })}?xong=begun`)
  return page(c, <NewFormPage {...again} refusal={outcome.problem} />, 409)
})

routes.get(paths.version, officer, async (c) => page(c, await versionPage(c)))

routes.post(paths.version, officer, async (c) => {
  const { definition } = orNotFound(await findFormVersion(c.var.scope, c.req.param('id')))
  const sample = await readSample(c, definition)
  return page(c, await versionPage(c, sample), sample.problems.length > 0 ? 422 : 200)
})

async function versionPage(
  c: Context<Env>,
  sample: Partial<Awaited<ReturnType<typeof readSample>>> = {},
) {
  const scope = signedScope(c)
  const version = orNotFound(await findFormVersion(scope, c.req.param('id') ?? ''))
  const [earlier, draft] = await Promise.all([
    findVersionOf(scope, version.code, version.number - 1),
    findDraftOf(scope, version.code),
  ])
  const { raw, problems = [], moreRows } = sample
  return (
    <VersionPage
      {...version}
      changes={earlier ? formDifferences(earlier.definition, version.definition) : []}
      draft={draft?.id}
      language={languageOf(c)}
      published={c.req.query('xong') === 'published'}
      {...(raw ? { raw, problems, moreRows } : {})}
    />
  )
}
