import { soughtOrganisations } from '#modules/organisations/index.ts'
import { soughtCases } from '#modules/support/index.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'

/** A thing that only those who reach it find; it never stands in the index that everybody is answered from. */
export type OwnThing = { kind: 'case' | 'organisation'; path: string; title: Text; note: Text }

/** Each module looks among what the person reaches by the module's own rule. */
const finders = [soughtCases, soughtOrganisations]

/** What a signed-in person may see besides what everybody may. */
export async function findOwn(scope: Scope, typed: string): Promise<OwnThing[]> {
  if (!scope.actor) return []
  const found: OwnThing[] = []
  for (const find of finders) found.push(...(await find({ ...scope, actor: scope.actor }, typed)))
  return found
}
