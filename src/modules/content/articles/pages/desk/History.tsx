import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { Link } from '#ui/Link.tsx'
import { localised, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { paths } from '../../../paths.ts'
import { actionMessages } from '../../action-messages.ts'
import type { HistoryRow } from '../../desk-queries.ts'
import type { ActionProps } from './actions.ts'

export type RevisionView = HistoryRow & { by: string }

type Props = Pick<ActionProps, 'id' | 'latest' | 'formKey'> & { history: readonly RevisionView[] }

/** Every wording there was, to be seen, compared and brought back. */
export function History({ id, latest, history, formKey }: Props) {
  const words = useMessages(actionMessages)
  const columns = words.historyColumns
  return (
    <Section title={words.history}>
      <DataTable
        caption={words.history}
        captionHidden
        rows={history}
        rowKey={(row) => row.id}
        columns={[
          { title: columns.number, cell: ({ number }) => number },
          { title: columns.by, cell: ({ by }) => by },
          { title: columns.at, cell: ({ writtenAt }) => <Moment at={writtenAt} /> },
          {
            title: columns.note,
            cell: ({ note, restores }) => (restores === null ? note : words.restores(restores)),
          },
          {
            title: columns.acts,
            cell: (row) => <Acts {...{ id, latest, row, formKey }} />,
          },
        ]}
      />
      {history.length > 1 && <CompareForm id={id} numbers={history.map(({ number }) => number)} />}
    </Section>
  )
}

type ActsProps = Pick<Props, 'id' | 'latest' | 'formKey'> & { row: RevisionView }

function Acts({ id, latest, row, formKey }: ActsProps) {
  const words = useMessages(actionMessages)
  const { number, english } = row
  const preview = link(paths.preview, { id, revision: row.id })
  return (
    <span class="flex flex-wrap items-center gap-x-4 gap-y-1">
      <a href={preview} class="link" hreflang="vi" aria-label={`${words.previewVi}, ${number}`}>
        {words.previewVi}
      </a>
      {english && (
        <a
          href={localised('en', preview)}
          class="link"
          aria-label={`${words.previewEn}, ${number}`}
        >
          {words.previewEn}
        </a>
      )}
      {number > 1 && (
        <Link
          href={withQuery(link(paths.comparison, { id }), { tu: number - 1, den: number })}
          aria-label={`${words.compareWithBefore}, ${number}`}
        >
          {words.compareWithBefore}
        </Link>
      )}
      {number !== latest && (
        <Form
          action={link(paths.restoring, { id })}
          formKey={formKey()}
          version={latest}
          class="inline"
        >
          <input type="hidden" name="revision" value={row.id} />
          <Button kind="quiet" small>
            {words.restore(number)}
          </Button>
        </Form>
      )}
    </span>
  )
}

export function CompareForm({
  id,
  numbers,
  from,
  to,
}: {
  id: string
  numbers: readonly number[]
  from?: number
  to?: number
}) {
  const words = useMessages(actionMessages)
  const options = numbers.map((number) => ({ value: String(number), label: String(number) }))
  const [newest = 1, before = 1] = numbers
  return (
    <Form action={link(paths.comparison, { id })} method="get" label={words.compare}>
      <Select name="tu" label={words.from} options={options} value={String(from ?? before)} />
      <Select name="den" label={words.to} options={options} value={String(to ?? newest)} />
      <p>
        <Button kind="secondary">{words.compareNow}</Button>
      </p>
    </Form>
  )
}
