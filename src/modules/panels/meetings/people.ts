import { type Correspondent, peopleHolding, type Role } from '#modules/identity/index.ts'
import type { Scope } from '#platform/scope.ts'

const voterRoles: readonly Role[] = ['reviewer', 'leader', 'officer']
const secretaryRoles: readonly Role[] = ['secretary', 'officer']

/** Who may be called to a council with a vote, and who as its secretary, by name. */
export async function callable(scope: Scope) {
  const [voters, secretaries] = await Promise.all([
    holders(scope, voterRoles),
    holders(scope, secretaryRoles),
  ])
  return { voters, secretaries }
}

async function holders(scope: Scope, roles: readonly Role[]): Promise<Correspondent[]> {
  const lists = await Promise.all(roles.map((role) => peopleHolding(scope, role)))
  const byId = new Map(lists.flat().map((person) => [person.id, person]))
  return [...byId.values()].toSorted(
    (a, b) => a.name.localeCompare(b.name, 'vi') || (a.id < b.id ? -1 : 1),
  )
}
