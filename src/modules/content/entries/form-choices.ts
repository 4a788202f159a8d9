import { listChoices, organisationKinds } from '#modules/organisations/index.ts'
import type { Scope } from '#platform/scope.ts'
import type { Kind } from './kinds/kind.ts'
import type { Choices } from './pages/EntryForm.tsx'

/** The organisations that each field of a kind may name, by field. */
export async function choicesFor(scope: Scope, kind: Kind): Promise<Map<string, Choices>> {
  const choices = new Map<string, Choices>()
  for (const field of kind.fields)
    if (field.type === 'organisation') choices.set(field.code, await listChoices(scope, field.of))
  return choices
}

/** Every organisation that may answer for an entry, for the editors. */
export const everyOwner = (scope: Scope): Promise<Choices> => listChoices(scope, organisationKinds)
