import type { MiddlewareHandler } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { roleGate } from '#platform/http/gates.ts'
import type { Actor } from '#platform/scope.ts'

export const roles = [
  'founder',
  'supporter',
  'reviewer',
  'officer',
  'secretary',
  'editor',
  'agency',
  'finance',
  'leader',
  'administrator',
] as const

export type Role = (typeof roles)[number]

/** Roles that decide over other people's cases, money or rights: their accounts need a second factor. */
export const stewardRoles: readonly Role[] = [
  'officer',
  'secretary',
  'finance',
  'leader',
  'administrator',
]

/** Roles that mean nothing without an organisation for which they are held. */
export const organisationRoles: readonly Role[] = ['founder', 'supporter', 'agency']

export const isSteward = (actor: Actor): boolean =>
  actor.grants.some((grant) => stewardRoles.some((role) => role === grant.role))

export const isRole = (value: string): value is Role => roles.some((role) => role === value)

/** The gate for whoever holds one of the roles for any organisation. */
export const role = (...allowed: Role[]): MiddlewareHandler<Env> => roleGate(...allowed)
