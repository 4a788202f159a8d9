import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import type { Module } from '#platform/module.ts'
import { accountRoutes } from './account/routes.tsx'
import { secondFactorRoutes } from './account/second-factor-routes.tsx'
import { acts } from './acts.ts'
import type { Auth } from './auth.ts'
import { grantRoutes, type ListOrganisations } from './grants/routes.tsx'
import { passwordRoutes } from './password/routes.tsx'
import { routes as privacyRoutes } from './privacy/routes.tsx'
import { routes as registrationRoutes } from './registration/routes.tsx'
import { signInRoutes } from './sign-in/routes.tsx'
import { timetable } from './timetable.ts'

export { SecondFactorNotice } from './account/pages/SecondFactorNotice.tsx'
export { lacksSecondFactor } from './account/queries.ts'
export { acts as identityActs } from './acts.ts'
export { type Auth, createAuth } from './auth.ts'
export { endRole, grantByEmail, grantRole } from './grants/actions.ts'
export type { ListOrganisations } from './grants/routes.tsx'
export { paths as identityPaths } from './paths.ts'
export {
  type Correspondent,
  correspondents,
  findActor,
  findPersonByEmail,
  namesOf,
  peopleHolding,
  peopleHoldingFor,
} from './queries.ts'
export { createVerifiedPerson } from './registration/actions.ts'
export { roleNames } from './role-names.ts'
export { isRole, isSteward, type Role, role, roles, stewardRoles } from './roles.ts'
export { identify } from './session.ts'

type Settings = {
  /** For the administrator, who grants a role for an organisation. */
  listOrganisations?: ListOrganisations
}

export function identity(
  auth: Auth,
  { listOrganisations = async () => [] }: Settings = {},
): Module {
  const routes = new Hono<Env>()
  for (const part of [
    registrationRoutes,
    signInRoutes(auth),
    passwordRoutes(auth),
    accountRoutes(auth),
    secondFactorRoutes(auth),
    grantRoutes(listOrganisations),
    privacyRoutes,
  ])
    routes.route('/', part)
  return { name: 'identity', routes, acts, timetable }
}
