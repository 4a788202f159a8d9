import { Badge } from '#ui/Badge.tsx'
import { Clause } from '#ui/Clause.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { cityParts } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Section } from '#ui/Section.tsx'
import type { EvidenceRow } from '../measures/public-rows.ts'
import { messages } from '../messages.ts'

type Props = {
  evidence: readonly EvidenceRow[]
  counted: number
  total: number
  page: number
  pages: number
  clause: string
  address: string
  day: (day: string) => string
}

/** The ledger entries behind a number; what was corrected stays in sight and is marked. */
export function EvidenceTable({
  evidence,
  counted,
  total,
  page,
  pages,
  clause,
  address,
  day,
}: Props) {
  const t = useMessages(messages)
  return (
    <Section title={t.evidence} id="bang-chung">
      {total === 0 ? (
        <EmptyState title={t.noEvidence}>
          <p>{t.noEvidenceLead}</p>
        </EmptyState>
      ) : (
        <>
          <p class="text-muted mb-4">
            {t.evidenceLead(counted, total)} {t.perThing}
          </p>
          <DataTable<EvidenceRow>
            caption={t.evidence}
            captionHidden
            rows={evidence}
            rowKey={(row) => row.id}
            columns={[
              { title: t.subject, cell: (row) => row.label ?? t.unnamed },
              {
                title: t.startup,
                cell: (row) =>
                  row.startup ? <Link href={row.startup.href}>{row.startup.name}</Link> : t.unnamed,
              },
              { title: t.record, cell: (row) => `${row.actName} (${t.entry(row.seq)})` },
              { title: t.day, cell: (row) => <Day on={cityParts(row.occurredAt).day} /> },
              { title: t.clause, cell: () => <Clause text={clause} /> },
              {
                title: t.state,
                cell: (row) =>
                  row.corrected ? (
                    <>
                      <Badge tone="warning">{t.corrected}</Badge>
                      <span class="text-muted mt-1 block text-sm">
                        {t.correctedBy(row.corrected.actName, day(cityParts(row.corrected.at).day))}
                      </span>
                    </>
                  ) : (
                    <Badge tone="success">{t.counted}</Badge>
                  ),
              },
            ]}
          />
          <Pagination
            page={page}
            pages={pages}
            href={(number) => `${address}?page=${number}#bang-chung`}
          />
        </>
      )}
    </Section>
  )
}
