import type { Actor } from '#platform/scope.ts'
import { holds } from '#platform/scope.ts'

/** Who works in the newsroom; each reaches every article of the portal. */
export const newsroomRoles = ['editor', 'officer', 'leader'] as const

export const isOfNewsroom = (actor: Actor | null): actor is Actor =>
  newsroomRoles.some((role) => holds(actor, role))

export const rolesOf = (actor: Actor): string[] => actor.grants.map(({ role }) => role)
