import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { documentNumbers } from '#platform/text/document-number.ts'
import { type Citing, clausesOf } from './citations.ts'
import { endOf, standingOn } from './kinds.ts'
import { shortNameOf } from './names.ts'
import { type DocumentItem, listed } from './queries.ts'
import { dayAfter, touchesClauses } from './rules.ts'
import { documentRelations, documents } from './schema.ts'

export type NamedDocument = { slug: string; name: Text }

/** A text that something rests on and that holds no longer, whole or in the clauses named. */
export type LapsedBasis = {
  document: NamedDocument
  /** The number in the one form that every way of writing it leads to. */
  numberKey: string
  /** The clauses that were replaced, where the rest still holds. */
  part: string | null
  /** The first day on which it did not hold. */
  since: string
  /** What stands in its place today. */
  heirs: NamedDocument[]
}

/** A chain of replacements is followed this far; a longer one is a mistake of the record. */
const FARTHEST = 12

/**
 * The texts among those cited that hold no longer on a day. Numbers are found in the words, however they are written.
 * Where two issuers use one number, the basis counts as lapsed only once neither holds.
 */
export async function lapsedBasesOf(
  scope: Scope,
  clauses: readonly string[],
  day: string = scope.today,
): Promise<LapsedBasis[]> {
  const cited = citedIn(clauses)
  if (cited.size === 0) return []
  const found = await scope.db
    .select(listed)
    .from(documents)
    .where(and(inArray(documents.numberKey, [...cited.keys()]), eq(documents.state, 'published')))
    .orderBy(asc(documents.issuedOn), asc(documents.id))
  const bases: LapsedBasis[] = []
  for (const [key, documents] of Map.groupBy(found, ({ numberKey }) => numberKey ?? '')) {
    const standing = documents.find((each) => standingOn(each, day) !== 'expired')
    if (!standing) bases.push(...(await wholly(scope, documents.at(-1), day)))
    else if (documents.length === 1)
      bases.push(...(await partly(scope, standing, cited.get(key) ?? [], day)))
  }
  return bases
}

/** The texts that hold no longer among those that one thing, such as an article, cites. */
export const lapsedBasesIn = async (
  scope: Scope,
  thing: Pick<Citing, 'source' | 'subjectId'>,
): Promise<LapsedBasis[]> => lapsedBasesOf(scope, await clausesOf(scope, thing))

/** The words around each number, by the number's key. */
function citedIn(clauses: readonly string[]): Map<string, string[]> {
  const cited = new Map<string, string[]>()
  for (const clause of clauses)
    for (const { keys } of documentNumbers(clause)) {
      const key = keys.at(-1) ?? ''
      cited.set(key, [...(cited.get(key) ?? []), clause])
    }
  return cited
}

async function wholly(
  scope: Scope,
  document: DocumentItem | undefined,
  day: string,
): Promise<LapsedBasis[]> {
  const end = document && endOf(document)
  if (!document || !end) return []
  const heirs = await heirsOf(scope, document.id, day)
  return [{ ...basisOn(document), part: null, since: dayAfter(end), heirs }]
}

async function partly(
  scope: Scope,
  document: DocumentItem,
  clauses: readonly string[],
  day: string,
): Promise<LapsedBasis[]> {
  const rows = await replacementsOf(scope, [document.id], true)
  return rows.flatMap(({ relation, by }) => {
    const since = relation.fromDay ?? by.effectiveOn
    const part = relation.clauses ?? ''
    const touched = clauses.some((clause) => touchesClauses(clause, part))
    if (!since || since > day || !touched) return []
    return [{ ...basisOn(document), part, since, heirs: [named(by)] }]
  })
}

/** What stands in the place of a replaced text on a day: the last of the chain, or several where it was split. */
export async function heirsOf(scope: Scope, id: string, day: string): Promise<NamedDocument[]> {
  const seen = new Set([id])
  const last = new Map<string, DocumentItem>()
  for (let open = [id], steps = 0; open.length > 0 && steps < FARTHEST; steps += 1) {
    const rows = await replacementsOf(scope, open, false)
    open = []
    for (const { relation, by } of rows) {
      const since = relation.fromDay ?? by.effectiveOn
      if (since && since > day) continue
      // A replacement without a day, or one that leaves the other in force, ends nothing.
      if (since && !relation.leavesInForce) last.delete(relation.toId)
      if (seen.has(by.id)) continue
      seen.add(by.id)
      last.set(by.id, by)
      open.push(by.id)
    }
  }
  return [...last.values()].map(named)
}

const replacementsOf = ({ db }: Scope, ids: readonly string[], inPart: boolean) =>
  db
    .select({ relation: documentRelations, by: listed })
    .from(documentRelations)
    .innerJoin(documents, eq(documents.id, documentRelations.fromId))
    .where(
      and(
        inArray(documentRelations.toId, [...ids]),
        eq(documentRelations.relation, 'replaces'),
        inPart ? isNotNull(documentRelations.clauses) : isNull(documentRelations.clauses),
        eq(documents.state, 'published'),
      ),
    )
    .orderBy(asc(documents.issuedOn), asc(documents.id))

const basisOn = (document: DocumentItem) => ({
  document: named(document),
  numberKey: document.numberKey ?? '',
})

/** Those of several lapsed bases that a thing with these words rests on. */
export const basesAmong = (
  bases: readonly LapsedBasis[],
  clauses: readonly string[],
): LapsedBasis[] => {
  const cited = citedIn(clauses)
  return bases.filter(({ numberKey, part }) =>
    cited.get(numberKey)?.some((clause) => part === null || touchesClauses(clause, part)),
  )
}

export const named = (document: Pick<DocumentItem, 'slug' | 'kind' | 'number' | 'title'>) => ({
  slug: document.slug,
  name: { vi: shortNameOf(document, 'vi'), en: shortNameOf(document, 'en') },
})
