import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { formDifferences } from '../differences.ts'
import { findingsOf } from '../findings.ts'
import { paths } from '../paths.ts'
import { latestFormVersion } from '../queries.ts'
import { publishDraft } from './actions.ts'
import { plainForm } from './forms.ts'
import { PreviewPage } from './pages/PreviewPage.tsx'
import { PublicationPage } from './pages/PublicationPage.tsx'
import { findDraft } from './queries.ts'
import type { PublishRefusal } from './rules.ts'
import { languageOf, readSample } from './sample-form.ts'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.get(paths.preview, officer, async (c) => {
  const draft = orNotFound(await findDraft(signedScope(c), c.req.param('id')))
  return page(c, <PreviewPage {...draft} language={languageOf(c)} />)
})

routes.post(paths.preview, officer, async (c) => {
  const draft = orNotFound(await findDraft(signedScope(c), c.req.param('id')))
  const sample = await readSample(c, draft.definition)
  const complete = sample.problems.length === 0 && !sample.moreRows
  return page(
    c,
    <PreviewPage {...draft} language={languageOf(c)} {...sample} complete={complete} />,
    sample.problems.length > 0 ? 422 : 200,
  )
})

routes.get(paths.publication, officer, async (c) => page(c, await publicationPage(c)))

routes.post(paths.publication, officer, async (c) => {
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      publishDraft(inside, c.req.param('id'), form.version),
    ),
  )
  if (outcome.ok)
    return seeOther(c, `${link(paths.version, { id: outcome.value.id })}?xong=published`)
  return page(c, await publicationPage(c, outcome.problem), 409)
})

async function publicationPage(c: Context<Env>, refusal?: PublishRefusal) {
  const scope = signedScope(c)
  const draft = orNotFound(await findDraft(scope, c.req.param('id') ?? ''))
  const newest = await latestFormVersion(scope, draft.code)
  return (
    <PublicationPage
      {...draft}
      findings={findingsOf(draft.definition)}
      number={(newest?.number ?? 0) + 1}
      changes={formDifferences(newest?.definition, draft.definition)}
      formKey={newId()}
      refusal={refusal}
    />
  )
}
