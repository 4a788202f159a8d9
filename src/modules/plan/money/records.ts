import {
  type Figure,
  MOVEMENTS_PAGE,
  type Movement,
  movementsBehind,
} from '#modules/budget/index.ts'
import { namesOfOrganisations, organisationPaths } from '#modules/organisations/index.ts'
import { awardsOf } from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import { actText } from '#platform/ledger/ledger.ts'
import type { Scope } from '#platform/scope.ts'
import { type MoneyRow, totalOf } from './sums.ts'

/** An entry behind a figure as the public sees it. */
export type MoneyRecord = {
  seq: number
  on: string
  act: string
  agency: string
  /** Number of the case of an award; null where money moved for a line as a whole, or the award is not public. */
  caseNumber: string | null
  startup: { name: string; href: string } | null
  programme: string | null
  /** Whether it belongs to somebody whom the page does not name. */
  isUnnamed: boolean
  amount: number
}

/** A page of the records that make a figure up, the newest first, with the figure itself. */
export async function recordsOf(
  scope: Scope,
  figure: Figure,
  rows: readonly MoneyRow[],
  page: number,
) {
  const ids = rows.map(({ lineId }) => lineId)
  const found = await movementsBehind(scope, figure, ids, page)
  return {
    total: totalOf(rows)[figure],
    count: found.count,
    pages: Math.max(1, Math.ceil(found.count / MOVEMENTS_PAGE)),
    records: await shown(scope, rows, found.rows),
  }
}

async function shown(
  scope: Scope,
  rows: readonly MoneyRow[],
  movements: readonly Movement[],
): Promise<MoneyRecord[]> {
  const { locale, ledger } = scope
  const lines = new Map(rows.map((row) => [row.lineId, row]))
  const agencies = await namesOfOrganisations(
    scope,
    rows.map(({ agencyId }) => agencyId),
  )
  const awards = await awardsOf(
    scope,
    movements.flatMap(({ subject }) => (subject?.type === 'award' ? [subject.id] : [])),
  )
  const award = new Map(awards.map((one) => [one.award.id, one]))
  return movements.map(({ seq, act, on, lineId, subject, amount }) => {
    const line = lines.get(lineId)
    const known = subject ? award.get(subject.id) : undefined
    return {
      seq,
      on,
      act: actText(ledger.acts, act)[locale],
      agency: (line && agencies.get(line.agencyId)?.[locale]) ?? '–',
      caseNumber: known?.number ?? null,
      startup: known?.startup
        ? {
            name: known.startup.name[locale],
            href: link(organisationPaths.organisation, { slug: known.startup.slug }),
          }
        : null,
      programme: line?.programme?.name[locale] ?? null,
      isUnnamed: subject !== null && !known?.startup,
      amount,
    }
  })
}
