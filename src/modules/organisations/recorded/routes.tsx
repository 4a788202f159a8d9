import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { recordOrganisation } from './actions.ts'
import { organisationForm } from './form.ts'
import { NewOrganisationPage } from './pages/NewOrganisationPage.tsx'

export const routes = new Hono<Env>()
const officer = role('officer')

routes.get(paths.newOrganisation, officer, (c) =>
  page(c, <NewOrganisationPage formKey={newId()} />),
)

routes.post(paths.newOrganisation, officer, async (c) => {
  const form = await readForm(c, organisationForm)
  if (!form.ok) {
    const { key, raw, problems } = form
    return page(c, <NewOrganisationPage formKey={key} raw={raw} problems={problems} />, 422)
  }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => recordOrganisation(inside, form.value)),
  )
  if (!outcome.ok) return outcome.problem satisfies never
  return seeOther(c, link(paths.organisation, { slug: outcome.value.slug }))
})
