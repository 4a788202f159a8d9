import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Env, signedScope } from '#platform/http/env.ts'
import { type Problem, type Raw, readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import { isId, newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { paths } from '../paths.ts'
import { findActor, findPersonByEmail } from '../queries.ts'
import { isRole, role } from '../roles.ts'
import { endRole, grantRole } from './actions.ts'
import { grantForm, personQuery } from './forms.ts'
import type { GrantRow } from './pages/GrantTable.tsx'
import { type OrganisationChoice, type Refusal, RolesPage } from './pages/RolesPage.tsx'
import { findGrantHolder, listGrantsOf, listStewards } from './queries.ts'

/** Organisations live in a module that knows this one; whoever puts the house together says how to list them. */
export type ListOrganisations = (scope: Scope) => Promise<readonly OrganisationChoice[]>

const atPerson = (email: string) => `${paths.roles}?email=${encodeURIComponent(email)}`

export function grantRoutes(listOrganisations: ListOrganisations): Hono<Env> {
  const routes = new Hono<Env>()
  const administrator = role('administrator')

  routes.get(paths.roles, administrator, async (c) => {
    const { email } = readQuery(c, personQuery)
    const person = email ? await findPersonByEmail(c.var.scope, email) : undefined
    return rolesPage(c, { email, person })
  })

  routes.post(paths.roles, administrator, async (c) => {
    const form = await readForm(c, grantForm)
    const personId = String(form.raw.personId ?? '')
    const { raw, key: formKey } = form
    if (!form.ok) {
      const person = await findRawPerson(c.var.scope, personId)
      return rolesPage(c, { person, raw, formKey, problems: form.problems }, 422)
    }
    const person = orNotFound(await findActor(c.var.scope.db, personId))
    const { organisationId } = form.value
    const choices = await listOrganisations(c.var.scope)
    if (organisationId && !choices.some(({ id }) => id === organisationId)) {
      const problems = [{ field: 'organisationId', code: 'not-a-choice' }]
      return rolesPage(c, { person, raw, formKey, problems }, 422)
    }
    const outcome = orNotFound(
      await once(signedScope(c), form.key, (scope) => grantRole(scope, form.value)),
    )
    if (outcome.ok) return seeOther(c, atPerson(person.email))
    return rolesPage(c, { person, raw, formKey, refusal: outcome.problem }, 409)
  })

  routes.post(paths.roleEnd, administrator, async (c) => {
    const { scope } = c.var
    const person = orNotFound(await findGrantHolder(scope, c.req.param('id')))
    const outcome = orNotFound(await endRole(scope, c.req.param('id')))
    if (outcome.ok) return seeOther(c, atPerson(person.email))
    return rolesPage(c, { person, refusal: outcome.problem }, 409)
  })

  type Shown = {
    email?: string | undefined
    person?: { id: string; name: string; email: string } | null | undefined
    formKey?: string
    refusal?: Refusal
    raw?: Raw
    problems?: readonly Problem[]
  }

  async function rolesPage(c: Context<Env>, shown: Shown, status?: ContentfulStatusCode) {
    const { scope } = c.var
    const { person, email = person?.email, formKey = newId(), ...rest } = shown
    const organisations = await listOrganisations(scope)
    const names = new Map(organisations.map(({ id, name }) => [id, name]))
    const rows = (grants: Awaited<ReturnType<typeof listStewards>>): GrantRow[] =>
      grants.flatMap(({ role, organisationId, grantedAt, ...grant }) =>
        isRole(role)
          ? [
              {
                ...grant,
                role,
                since: grantedAt,
                organisation: organisationId ? (names.get(organisationId) ?? null) : undefined,
              },
            ]
          : [],
      )
    const found = person && {
      id: person.id,
      name: person.name,
      grants: rows(await listGrantsOf(scope, person.id)),
    }
    const stewards = rows(await listStewards(scope))
    const all = { ...rest, email, formKey, organisations, stewards, found: found ?? undefined }
    return page(c, <RolesPage {...all} />, status)
  }

  return routes
}

const findRawPerson = (scope: Scope, id: string) => (isId(id) ? findActor(scope.db, id) : null)
