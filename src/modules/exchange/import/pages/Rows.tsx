import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { Button } from '#ui/Button.tsx'
import { type Column, DataTable } from '#ui/DataTable.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Section } from '#ui/Section.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import type { ImportChoices } from '../choices.ts'
import { Faults } from '../entries/pages/Faults.tsx'
import { paths } from '../paths.ts'
import { previewMessages } from '../preview-messages.ts'
import { type ListedRow, PAGE_SIZE } from '../queries.ts'
import { rowMessages } from '../row-messages.ts'
import { judgements, results } from '../states.ts'
import type { ImportProps } from './ImportPage.tsx'
import { JudgementBadge, ResultBadge } from './ImportStateBadge.tsx'

/** The rows of a move with what is to be thought of each; before it comes in, they can be taken in or left out. */
export function Rows({ one, rows, tally, filter, formKey }: ImportProps) {
  const texts = useMessages(previewMessages).preview
  const words = useMessages(rowMessages)
  const { id, version, state, choices } = one
  const { kind } = choices
  const { judgement, result, page } = filter
  const address = link(paths.import, { id })
  const choosing = state === 'preview'
  const total = result
    ? tally.results[result]
    : judgement
      ? tally.judgements[judgement]
      : Object.values(tally.judgements).reduce((sum, each) => sum + each, 0)
  const came = choosing ? [] : results.filter((each) => tally.results[each] > 0)
  const columns: Column<ListedRow>[] = [
    { title: texts.columns.title, cell: (row) => <RowTitle {...row} /> },
    ...(kind ? [] : [dateColumn(texts.columns.date)]),
    { title: texts.columns.judgement, cell: (row) => <RowJudgement {...row} kind={kind} /> },
    {
      title: texts.columns.comesIn,
      cell: (row) =>
        row.result ? <ResultBadge result={row.result} /> : row.comesIn ? texts.yes : texts.no,
    },
  ]
  if (choosing) columns.push({ title: texts.columns.choose, cell: (row) => <Choice {...row} /> })
  return (
    <Section title={texts.title} id="rows">
      <Tabs
        label={texts.title}
        tabs={[
          { href: address, label: texts.all, current: !judgement && !result },
          ...came.map((each) => ({
            href: withQuery(address, { 'ket-qua': each }),
            label: words.result[each],
            count: tally.results[each],
            current: result === each,
          })),
          ...judgements.map((each) => ({
            href: withQuery(address, { loai: each }),
            label: words.judgement[each],
            count: tally.judgements[each],
            current: judgement === each,
          })),
        ]}
      />
      {rows.length === 0 && <p>{texts.none}</p>}
      {rows.length > 0 && (
        <Form
          action={withQuery(link(paths.selection, { id }), { loai: judgement, page })}
          formKey={formKey()}
          version={version}
          class=""
        >
          <DataTable
            caption={texts.caption}
            captionHidden
            rows={rows}
            rowKey={(row) => row.id}
            columns={columns}
          />
          {choosing && judgement !== 'refused' && (
            <p class="mt-4 flex flex-wrap gap-2">
              <Button kind="secondary" name="do" value="include">
                {texts.include}
              </Button>
              <Button kind="secondary" name="do" value="exclude">
                {texts.exclude}
              </Button>
              {judgement && (
                <>
                  <Button kind="quiet" name="do" value={`include-${judgement}`}>
                    {texts.includeAll}
                  </Button>
                  <Button kind="quiet" name="do" value={`exclude-${judgement}`}>
                    {texts.excludeAll}
                  </Button>
                </>
              )}
            </p>
          )}
        </Form>
      )}
      <Pagination
        page={page}
        pages={Math.ceil(total / PAGE_SIZE)}
        href={(each) => withQuery(address, { loai: judgement, 'ket-qua': result, page: each })}
      />
    </Section>
  )
}

function RowTitle({ id: row, importId: id, title }: ListedRow) {
  const texts = useMessages(previewMessages).preview
  return <Link href={link(paths.row, { id, row })}>{title || texts.noTitle}</Link>
}

const dateColumn = (title: string): Column<ListedRow> => ({
  title,
  cell: ({ publishedAt }) => (publishedAt ? <Day on={cityDay(publishedAt)} /> : '–'),
})

type Judged = ListedRow & { kind: ImportChoices['kind'] }

function RowJudgement({ judgement, reasons, failure, faults, kind }: Judged) {
  const words = useMessages(rowMessages)
  return (
    <div>
      {judgement && <JudgementBadge judgement={judgement} />}
      {reasons.map((reason) => (
        <p key={reason} class="text-muted">
          {words.reason[reason]}
        </p>
      ))}
      {failure && <p>{words.failure[failure]}</p>}
      <Faults kind={kind} faults={faults} />
    </div>
  )
}

function Choice({ id, title, judgement }: ListedRow) {
  const texts = useMessages(previewMessages).preview
  if (judgement === 'refused') return <span>–</span>
  return (
    <input
      type="checkbox"
      class="checkbox"
      name="row"
      value={id}
      aria-label={texts.choose(title || texts.noTitle)}
    />
  )
}
