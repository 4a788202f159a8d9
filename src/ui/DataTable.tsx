import type { ComponentChildren } from 'preact'
import { useMessages } from './locale.tsx'
import { messages } from './messages.ts'

export type Column<Row> = {
  title: string
  cell: (row: Row) => ComponentChildren
  /** Figures stand to the right, digit under digit. */
  figures?: boolean
}

type Props<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Hides the caption from sight where a heading right above says the same. */
  captionHidden?: boolean
  /** A last row of sums, one cell for each column. */
  foot?: readonly ComponentChildren[]
}

/** Rows of records; the first column names the row. On a narrow screen each row becomes a block of labelled lines. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  captionHidden,
  foot,
}: Props<Row>) {
  const texts = useMessages(messages)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-harbour" aria-label={`${caption}. ${texts.scroll}`} tabIndex={0}>
      <table>
        <caption class={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, figures }) => (
              <th key={title} scope="col" class={figures ? 'figures' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ title, cell, figures }, index) =>
                index === 0 ? (
                  <th key={title} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={title} data-label={title} class={figures ? 'figures' : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              {columns.map(({ title, figures }, index) =>
                index === 0 ? (
                  <th key={title} scope="row">
                    {foot[index]}
                  </th>
                ) : (
                  <td key={title} data-label={title} class={figures ? 'figures' : undefined}>
                    {foot[index]}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}
