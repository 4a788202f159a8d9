import { linesFor } from '#modules/budget/index.ts'
import { listLatestForms } from '#modules/forms/index.ts'
import type { Problem } from '#platform/http/form.ts'
import type { Scope } from '#platform/scope.ts'
import { listOfferedCriteria } from '../eligibility/queries.ts'
import type { TypedCall } from './forms.ts'
import { listManagedProgrammes } from './queries.ts'

export type Choices = Awaited<ReturnType<typeof choices>>

/** What an officer may choose from when writing a call. */
export async function choices(scope: Scope) {
  const [programmes, criteria, forms, lines] = await Promise.all([
    listManagedProgrammes(scope),
    listOfferedCriteria(scope, scope.today),
    listLatestForms(scope),
    linesFor(scope),
  ])
  return {
    programmes,
    criteria,
    forms,
    budgetLines: lines.map(({ id, year, title, balances }) => ({
      id,
      year,
      title,
      left: balances.available,
    })),
  }
}

/** What was chosen from a list must stand in the list; what a call already has, it may keep. */
export function unknownChoices(
  typed: TypedCall,
  { programmes, criteria, forms, budgetLines }: Choices,
  kept: { formVersionId?: string; budgetLineId?: string | null } = {},
): Problem[] {
  const { appliesTo, budgetLineId } = typed
  const chosen = criteria.filter(({ code }) => typed.criteriaCodes.includes(code))
  const known: [field: string, isKnown: boolean, code?: string][] = [
    ['programmeId', programmes.some(({ id }) => id === typed.programmeId)],
    [
      'formVersionId',
      forms.some(({ id }) => id === typed.formVersionId) ||
        typed.formVersionId === kept.formVersionId,
    ],
    [
      'budgetLineId',
      !budgetLineId ||
        budgetLines.some(({ id }) => id === budgetLineId) ||
        budgetLineId === kept.budgetLineId,
    ],
    ['criteriaCodes', chosen.length === new Set(typed.criteriaCodes).size],
    [
      'criteriaCodes',
      chosen.every((criterion) => criterion.appliesTo === appliesTo),
      'criteria-of-others',
    ],
  ]
  return known.flatMap(([field, isKnown, code = 'not-a-choice']) =>
    isKnown ? [] : [{ field, code }],
  )
}
