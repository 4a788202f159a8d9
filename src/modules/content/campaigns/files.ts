import { type ExportFormat, exportAnswer } from '#platform/export/answer.ts'
import type { ExportColumn } from '#platform/export/columns.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { campaignMessages } from './messages.ts'
import { coveragePages } from './queries.ts'
import type { Coverage } from './schema.ts'

type Row = { row: Coverage; campaign: Text | null }

/** All coverage that counts, as a table. */
export const coverageFile = (scope: Scope, format: ExportFormat): Response =>
  exportAnswer({
    format,
    name: `${campaignMessages[scope.locale].file} ${scope.today}`,
    sheet: campaignMessages[scope.locale].file,
    columns: columnsOf(scope),
    pages: coveragePages(scope),
  })

function columnsOf({ locale }: Scope): ExportColumn<Row>[] {
  const { field, kinds } = campaignMessages[locale]
  return [
    { kind: 'day', title: field.appearedOn, value: ({ row }) => row.appearedOn },
    { kind: 'text', title: field.kind, value: ({ row }) => kinds[row.kind] },
    { kind: 'text', title: field.outlet, value: ({ row }) => row.outlet },
    { kind: 'text', title: field.title, value: ({ row }) => row.title },
    { kind: 'text', title: field.link, value: ({ row }) => row.link },
    { kind: 'number', title: field.reach, value: ({ row }) => row.reach },
    { kind: 'text', title: field.reachSource, value: ({ row }) => row.reachSource },
    { kind: 'text', title: field.campaign, value: ({ campaign }) => campaign?.[locale] ?? null },
  ]
}
