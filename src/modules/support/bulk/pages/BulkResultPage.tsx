import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages as afterMessages } from '../../screening/after-messages.ts'
import { paths as screeningPaths } from '../../screening/paths.ts'
import type { RowRefusal, RowResult } from '../doing.ts'
import { messages } from '../messages.ts'
import type { BulkAct } from '../rules.ts'

type Props = {
  act: BulkAct
  results: readonly (RowResult & { number: string; startup: string })[]
}

/** What became of each case: done, or not done with the reason. */
export function BulkResultPage({ act, results }: Props) {
  const texts = useMessages(messages)
  const done = results.filter(({ refusal }) => refusal === null).length
  const { columns } = texts
  return (
    <Page
      title={texts.acts[act]}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: screeningPaths.queue, label: texts.crumb },
      ]}
      notice={{
        tone: done === results.length ? 'success' : 'warning',
        text: texts.result(done, results.length),
      }}
      wide
    >
      <DataTable
        caption={columns.result}
        captionHidden
        rows={results}
        rowKey={({ id }) => id}
        columns={[
          {
            title: columns.number,
            cell: ({ id, number, refusal }) =>
              refusal === 'gone' ? (
                number
              ) : (
                <Link href={link(screeningPaths.caseFile, { id })}>{number}</Link>
              ),
          },
          { title: columns.startup, cell: ({ startup }) => startup },
          { title: columns.result, cell: ({ refusal }) => <Result refusal={refusal} /> },
        ]}
      />
      <p class="mt-6">
        <Link href={screeningPaths.queue}>{texts.back}</Link>
      </p>
    </Page>
  )
}

function Result({ refusal }: { refusal: RowRefusal | null }) {
  const texts = useMessages(messages)
  const after = useMessages(afterMessages)
  if (refusal === null) return <Badge tone="success">{texts.done}</Badge>
  // The sentences of the case file speak of what stands below on its page; here nothing does.
  const own: Partial<Record<RowRefusal, string>> = texts.rows
  const sentences: Partial<Record<RowRefusal, string>> = after.problem
  return (
    <>
      <Badge tone="warning">{texts.refused}</Badge> {own[refusal] ?? sentences[refusal]}
    </>
  )
}
