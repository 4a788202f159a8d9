import type { Problem, Raw } from '#platform/http/form.ts'
import { cellName } from '#platform/http/rows.ts'
import type { SignedScope } from '#platform/scope.ts'
import { documentsMeant, type KeptRelation } from './desk-queries.ts'
import type { TypedRelation } from './forms.ts'
import type { DocumentItem } from './queries.ts'
import type { NewRelation } from './relating.ts'

type From = { id: string | undefined; issuedOn: string; kept: readonly KeptRelation[] }

/** The documents that the rows mean, or at each row why none can be found or related. */
export async function resolveRelations(
  scope: SignedScope,
  from: From,
  typed: readonly TypedRelation[],
  raw: Raw,
): Promise<{ relations: NewRelation[]; problems: Problem[] }> {
  const relations: NewRelation[] = []
  const problems: Problem[] = []
  for (const row of typed) {
    const meant = choose(await documentsMeant(scope, row.document), from)
    const code = typeof meant === 'string' ? meant : faultOf(from, meant)
    if (typeof meant === 'string' || code) {
      problems.push({ field: cellOf(raw, row), code: code ?? 'invalid' })
      continue
    }
    const { relation, fromDay, clauses, leavesInForce } = row
    relations.push({ toId: meant.id, relation, fromDay, clauses: clauses || null, leavesInForce })
  }
  return { relations, problems }
}

/** Two issuers may use one number: then the one that was meant before, or an address must say which. */
function choose(meant: readonly DocumentItem[], { kept }: From): DocumentItem | string {
  const [first, second] = meant
  if (!first) return 'unknown-document'
  if (!second) return first
  const known = meant.filter(({ id }) => kept.some(({ toId }) => toId === id))
  return known.length === 1 && known[0] ? known[0] : 'ambiguous-document'
}

function faultOf({ id, issuedOn }: From, other: DocumentItem): string | undefined {
  if (other.id === id) return 'self'
  return other.issuedOn > issuedOn ? 'younger' : undefined
}

/** The box that a row was typed in: rows left empty in between do not count along. */
function cellOf(raw: Raw, { relation, document }: TypedRelation): string {
  const is = (row: number, column: string, wanted: string) =>
    [raw[cellName('relations', row, column)] ?? ''].flat()[0]?.trim() === wanted
  for (let row = 1; row <= 60; row += 1)
    if (is(row, 'relation', relation) && is(row, 'document', document))
      return cellName('relations', row, 'document')
  return ''
}
