import { fieldsOf } from '#modules/forms/index.ts'
import { once } from '#platform/once.ts'
import { type Outcome, refused } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { acceptCase, requestCorrection } from '../screening/actions.ts'
import type { CaseFileRefusal } from '../screening/after-messages.ts'
import { transferCase } from '../screening/life/transfer.ts'
import { assignToCase } from '../screening/panel/actions.ts'
import { openFolder } from '../screening/queries.ts'
import type { BulkWish } from './forms.ts'

export type RowRefusal = CaseFileRefusal | 'gone' | 'no-such-field'
export type RowResult = { id: string; refusal: RowRefusal | null }

/** Does the act on each case in a transaction of its own: one that is refused or fails holds up no other. */
export async function doInBulk(
  scope: SignedScope,
  wish: BulkWish,
  formKey: string,
): Promise<RowResult[]> {
  const results: RowResult[] = []
  for (const { id, version } of wish.case) {
    const outcome = await once(scope, `${formKey}:${id}`, (inside) =>
      act(inside, wish, id, version),
    )
    results.push({ id, refusal: outcome ? (outcome.ok ? null : outcome.problem) : 'gone' })
  }
  return results
}

type Done = Promise<Outcome<unknown, CaseFileRefusal | 'no-such-field' | 'stale'> | undefined>

async function act(scope: SignedScope, wish: BulkWish, id: string, version: number): Done {
  switch (wish.act) {
    case 'accept':
      return acceptCase(scope, id, { version })
    case 'ask':
      return ask(scope, wish, id, version)
    case 'reviewers':
      return assignToCase(scope, id, wish.reviewers)
    case 'transfer':
      return transferCase(scope, id, { to: wish.to, note: wish.note, version })
  }
}

async function ask(
  scope: SignedScope,
  { field, kind, what, note }: Extract<BulkWish, { act: 'ask' }>,
  id: string,
  version: number,
): Done {
  const folder = await openFolder(scope, id)
  if (!folder) return undefined
  const fields = fieldsOf(folder.definition)
  if (!fields.some(({ code }) => code === field)) return refused('no-such-field')
  return requestCorrection(scope, id, { version, items: [{ field, kind, what }], note }, fields)
}
