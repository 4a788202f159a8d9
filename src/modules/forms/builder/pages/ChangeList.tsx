import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { FormChange } from '../../differences.ts'
import { messages } from '../messages.ts'
import { words } from '../words.ts'

/** What a version changes against the one before; what burdens people who are filling the form is marked. */
export function ChangeList({ changes }: { changes: readonly FormChange[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { change } = useMessages(words)
  return (
    <DataTable
      caption={texts.differences}
      captionHidden
      rows={changes}
      rowKey={({ code, kind }) => `${code} ${kind}`}
      columns={[
        { title: texts.field, cell: ({ label }) => label[locale] || label.vi },
        {
          title: texts.what,
          cell: ({ kind, burdens }) => (
            <>
              {change[kind]} {burdens && <Badge tone="warning">{texts.burden}</Badge>}
            </>
          ),
        },
      ]}
    />
  )
}
