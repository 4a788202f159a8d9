import { once } from '#platform/once.ts'
import type { SignedScope } from '#platform/scope.ts'
import { assignToCase } from '../screening/panel/actions.ts'
import type { Wish } from './forms.ts'

type Answer = NonNullable<Awaited<ReturnType<typeof assignToCase>>>
export type AssigningRefusal = Extract<Answer, { ok: false }>['problem'] | 'not-found'

export type Assigned = { caseId: string; asked: number; refusal?: AssigningRefusal }

/** Asks for each case by itself: what cannot be done for one holds none of the others up. Sent twice, it is done once. */
export async function assignAll(
  scope: SignedScope,
  formKey: string,
  wishes: readonly Wish[],
  dueOn: string | null,
): Promise<Assigned[]> {
  const results: Assigned[] = []
  for (const { caseId, reviewerIds } of wishes) {
    const outcome = await once(scope, `${formKey}-${caseId}`, (inside) =>
      assignToCase(inside, caseId, reviewerIds, dueOn),
    )
    const refusal = !outcome ? 'not-found' : outcome.ok ? undefined : outcome.problem
    const asked = refusal ? 0 : reviewerIds.length
    results.push({ caseId, asked, ...(refusal ? { refusal } : {}) })
  }
  return results
}
