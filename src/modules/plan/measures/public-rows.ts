import { organisationPaths, publicNamesOf } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import { actText } from '#platform/ledger/ledger.ts'
import type { Scope } from '#platform/scope.ts'
import type { Evidence } from './evidence.ts'

/** An entry as the public sees it: a startup that keeps its profile to itself has no name here. */
export type EvidenceRow = {
  id: string
  seq: number
  /** A case number or a centre's name; null where the label would give a name away. */
  label: string | null
  startup: { name: string; href: string } | null
  actName: string
  occurredAt: Date
  corrected: { actName: string; at: Date } | null
}

/** Labels that are public whoever the startup is: the city's own numbers and centres. */
const openLabels = ['case', 'centre']

export async function publicRows(scope: Scope, rows: readonly Evidence[]): Promise<EvidenceRow[]> {
  const ids = rows.flatMap(({ startupId }) => (startupId ? [startupId] : []))
  const names = await publicNamesOf(scope, ids)
  const words = (act: string) => actText(scope.ledger.acts, act)[scope.locale]
  return rows.map((row) => {
    const known = row.startupId === null ? undefined : names.get(row.startupId)
    return {
      id: row.id,
      seq: row.seq,
      label: known || openLabels.includes(row.subjectType) ? row.subjectLabel : null,
      startup: known
        ? {
            name: known.name[scope.locale],
            href: link(organisationPaths.organisation, { slug: known.slug }),
          }
        : null,
      actName: words(row.act),
      occurredAt: row.occurredAt,
      corrected: row.correctedBy && {
        actName: words(row.correctedBy.act),
        at: row.correctedBy.recordedAt,
      },
    }
  })
}
