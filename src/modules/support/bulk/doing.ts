import { type FormField, fieldsOf, findSheet } from '#modules/forms/index.ts'
import { once } from '#platform/once.ts'
import { type Outcome, refused } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { acceptCase, requestCorrection } from '../screening/actions.ts'
import type { CaseFileRefusal } from '../screening/after-messages.ts'
import { transferCase } from '../screening/life/transfer.ts'
import { assignToCase } from '../screening/panel/actions.ts'
import { findScreened } from '../screening/reach.ts'
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
    const fields = wish.act === 'ask' ? await fieldsOfCase(scope, id) : []
    const outcome = await once(scope, `${formKey}:${id}`, (inside) =>
      act(inside, wish, { id, version, fields }),
    )
    results.push({ id, refusal: outcome ? (outcome.ok ? null : outcome.problem) : 'gone' })
  }
  return results
}

type Done = Promise<Outcome<unknown, CaseFileRefusal | 'no-such-field' | 'stale'> | undefined>

type Row = { id: string; version: number; fields: readonly FormField[] }

async function act(scope: SignedScope, wish: BulkWish, { id, version, fields }: Row): Done {
  switch (wish.act) {
    case 'accept':
      return acceptCase(scope, id, { version })
    case 'ask': {
      const { field, kind, what, note } = wish
      const known = fields.some(({ code }) => code === field)
      if (!known && fields.length > 0) return refused('no-such-field')
      return requestCorrection(scope, id, { version, items: [{ field, kind, what }], note }, fields)
    }
    case 'reviewers':
      return assignToCase(scope, id, wish.reviewers)
    case 'transfer':
      return transferCase(scope, id, { to: wish.to, note: wish.note, version })
  }
}

/** The fields of a case's form, which never changes; none of a case that is not reached. */
async function fieldsOfCase(scope: SignedScope, id: string): Promise<FormField[]> {
  const found = await findScreened(scope, id)
  const sheet = found && (await findSheet(scope, found.kase.sheetId))
  return sheet ? fieldsOf(sheet.version.definition) : []
}
