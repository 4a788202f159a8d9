import { DataTable } from '#ui/DataTable.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { messages } from '../messages.ts'
import type { Late } from '../queries.ts'

type Props = { caption: string; rows: readonly Late[] }

/** Who is late, with what, since when, by how many days. */
export function LateTable({ caption, rows }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  return (
    <DataTable<Late>
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { title: t.agency, cell: ({ agency }) => agency[locale] },
        { title: t.kind, cell: ({ kind }) => t.kinds[kind] },
        { title: t.what, cell: ({ what, href }) => <Link href={href}>{what[locale]}</Link> },
        { title: t.due, cell: ({ dueOn }) => <Day on={dueOn} /> },
        { title: t.late, figures: true, cell: ({ days }) => t.days(days) },
      ]}
    />
  )
}
