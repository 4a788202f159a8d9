import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import type { Auth } from './auth.ts'

export { type Auth, createAuth } from './auth.ts'
export { endRole, grantByEmail, grantRole } from './grants/actions.ts'
export { findActor, findPersonByEmail, namesOf, peopleHolding } from './queries.ts'
export { createVerifiedPerson } from './registration/actions.ts'
export { isRole, isSteward, type Role, role, roles, stewardRoles } from './roles.ts'
export { identify } from './session.ts'

export const identity = (_auth: Auth): Module => ({ name: 'identity', acts })
