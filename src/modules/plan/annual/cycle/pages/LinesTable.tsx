import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import type { LineState } from '../../lines/rules.ts'
import { messages as shared } from '../../messages.ts'
import { LineBadge } from '../../pages/badges.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

/** A line with its money side by side, in đồng; null where it has not come so far. */
export type LineSummary = {
  id: string
  number: number
  name: string
  who: readonly string[]
  state: LineState
  asked: number
  composed: number
  appraised: number | null
  allocated: number | null
}

export function LinesTable({ lines }: { lines: readonly LineSummary[] }) {
  const texts = useMessages(messages)
  const words = useMessages(shared)
  if (lines.length === 0) return <p>{texts.noLines}</p>
  const money = (amount: number | null) =>
    amount === null ? words.notYet : <Money amount={amount} />
  return (
    <DataTable<LineSummary>
      caption={texts.lines}
      captionHidden
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          title: texts.line,
          cell: ({ id, number, name }) => (
            <>
              {number}.{' '}
              <Link href={link(paths.line, { id })} lang="vi">
                {name}
              </Link>
            </>
          ),
        },
        { title: texts.who, cell: ({ who }) => who.join('; ') },
        { title: texts.state, cell: ({ state }) => <LineBadge state={state} /> },
        { title: words.asked, cell: ({ asked }) => money(asked), figures: true },
        { title: words.composed, cell: ({ composed }) => money(composed), figures: true },
        { title: words.appraised, cell: ({ appraised }) => money(appraised), figures: true },
        { title: words.approved, cell: ({ allocated }) => money(allocated), figures: true },
      ]}
    />
  )
}
