import type { ComponentChildren } from 'preact'
import { link } from '#platform/http/paths.ts'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { previewMessages } from '../preview-messages.ts'
import type { ListedRow } from '../queries.ts'
import { rowMessages } from '../row-messages.ts'
import { JudgementBadge, ResultBadge } from './ImportStateBadge.tsx'

type Props = { row: ListedRow; move: string; children: ComponentChildren }

/** The page of one row: what is thought of it, why, and the way back to its move. */
export function RowFrame({ row, move, children }: Props) {
  const texts = useMessages(messages)
  const { row: words, preview } = useMessages(previewMessages)
  const { reason } = useMessages(rowMessages)
  const { title, judgement, result } = row
  const address = link(paths.import, { id: row.importId })
  // What the form says against a row stands under a heading of its own.
  const reasons = row.reasons.filter((each) => each !== 'faults')
  return (
    <Page
      title={title || preview.noTitle}
      over={
        result ? (
          <ResultBadge result={result} />
        ) : (
          judgement && <JudgementBadge judgement={judgement} />
        )
      }
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.imports, label: texts.title },
        { href: address, label: move },
      ]}
    >
      {reasons.length > 0 && (
        <ul class="list-disc ps-6">
          {reasons.map((each) => (
            <li key={each}>{reason[each]}</li>
          ))}
        </ul>
      )}
      {children}
      <p class="mt-6">
        <Link href={address}>{words.back}</Link>
      </p>
    </Page>
  )
}
