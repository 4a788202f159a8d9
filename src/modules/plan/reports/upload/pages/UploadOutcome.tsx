import { DataTable } from '#ui/DataTable.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { messages } from '../messages.ts'
import type { CellFault, FileRefusal } from '../reading.ts'

export type Upload = { refusal: FileRefusal | null; faults: readonly CellFault[]; filled: number }

/** What came of a file of figures: how many are in the form now, or every fault by row and column. */
export function UploadOutcome({ refusal, faults, filled }: Upload) {
  const t = useMessages(messages)
  if (refusal)
    return (
      <Notice tone="warning" title={t.faultsTitle}>
        {t.file[refusal]}
      </Notice>
    )
  if (faults.length === 0) return <Notice tone="success">{t.filled(filled)}</Notice>
  return (
    <section id="loi-tep">
      <Notice tone="warning" title={t.faultsTitle}>
        <DataTable
          caption={t.faultsTitle}
          captionHidden
          rows={faults}
          rowKey={({ row, column, fault }) => `${row}${column}${fault}`}
          columns={[
            { title: t.row, cell: ({ row }) => row },
            { title: t.column, cell: ({ column }) => column },
            { title: t.fault, cell: ({ fault }) => t.cell[fault] },
          ]}
        />
      </Notice>
    </section>
  )
}
