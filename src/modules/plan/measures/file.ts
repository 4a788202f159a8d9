import { cityDay } from '#platform/clock.ts'
import { type ExportFormat, exportAnswer } from '#platform/export/answer.ts'
import { type ExportColumn, keysetPages, mapPages } from '#platform/export/columns.ts'
import type { Scope } from '#platform/scope.ts'
import type { Measure, PlanFile, PlanIndicator } from '../file/index.ts'
import { messages } from '../messages.ts'
import { evidenceAfter } from './evidence.ts'
import { type EvidenceRow, publicRows } from './public-rows.ts'

const PAGE = 500

/** All records behind a number as the public sees them, those that were corrected marked as such; never cut. */
export function evidenceFile(
  scope: Scope,
  plan: PlanFile,
  { code, measure }: PlanIndicator & { measure: Measure },
  format: ExportFormat,
): Response {
  const texts = messages[scope.locale]
  const columns: ExportColumn<EvidenceRow>[] = [
    { kind: 'number', title: texts.entryNumber, value: ({ seq }) => seq },
    { kind: 'day', title: texts.day, value: ({ occurredAt }) => cityDay(occurredAt) },
    { kind: 'text', title: texts.record, value: ({ actName }) => actName },
    { kind: 'text', title: texts.subject, value: ({ label }) => label ?? texts.unnamed },
    { kind: 'text', title: texts.startup, value: ({ startup }) => startup?.name ?? null },
    {
      kind: 'text',
      title: texts.state,
      value: ({ corrected }) => (corrected ? texts.corrected : texts.counted),
    },
  ]
  const read = keysetPages(
    (after: { occurredAt: Date; seq: number } | undefined) =>
      evidenceAfter(scope, plan, measure, after, PAGE),
    ({ occurredAt, seq }) => ({ occurredAt, seq }),
  )
  return exportAnswer({
    format,
    name: `${texts.evidence}-${code}`,
    sheet: texts.evidence,
    columns,
    pages: mapPages(read, (rows) => publicRows(scope, rows)),
  })
}
