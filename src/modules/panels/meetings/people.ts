import { type Correspondent, peopleHolding, type Role } from '#modules/identity/index.ts'
import type { Scope } from '#platform/scope.ts'

const voterRoles: readonly Role[] = ['reviewer', 'leader', 'officer']
const secretaryRoles: readonly Role[] = ['secretary', 'officer']

/** Who may be called to a council with a vote, and who as its secretary, by name. */
export async function callable(scope: Scope) {
  const voters = await holders(scope, voterRoles)
  const secretaries = await holders(scope, secretaryRoles)
  return { voters, secretaries }
}

async function holders(scope: Scope, roles: readonly Role[]): Promise<Correspondent[]> {
  const byId = new Map<string, Correspondent>()
  for (const role of roles)
    for (const person of await peopleHolding(scope, role)) byId.set(person.id, person)
  return [...byId.values()].toSorted(
    (a, b) => a.name.localeCompare(b.name, 'vi') || (a.id < b.id ? -1 : 1),
  )
}
