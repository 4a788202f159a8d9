import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { bodyWidth, sizes } from './measures.ts'
import { run } from './paragraphs.ts'
import type { Column } from './structure.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const bare = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

/** Two columns side by side without lines: the head and the signatures. Each row is a pair of cells. */
export const sideBySide = (
  [left, right]: readonly [number, number],
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: [left, right],
    borders: bare,
    rows: rows.map(
      ([first, second]) =>
        new TableRow({
          cantSplit: true,
          children: [cell(left, first), cell(right, second)],
        }),
    ),
  })

const cell = (width: number, children: readonly Paragraph[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0 },
    borders: { top: none, bottom: none, left: none, right: none },
    // A cell without a paragraph is no valid document.
    children: children.length > 0 ? [...children] : [new Paragraph({})],
  })

/** A ruled table of the body whose head is repeated on each page. */
export function ruled(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.floor((bodyWidth * share) / shares))
  const line = (texts: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: columns.map(
        ({ figures }, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlign.CENTER,
            margins: { left: 80, right: 80, top: 40, bottom: 40 },
            children: [
              new Paragraph({
                alignment: head
                  ? AlignmentType.CENTER
                  : figures
                    ? AlignmentType.RIGHT
                    : AlignmentType.LEFT,
                spacing: { before: 0, after: 0 },
                children: [run(texts[index] ?? '', { size: sizes.motto, bold: head })],
              }),
            ],
          }),
      ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      line(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.map((row) => line(row, false)),
    ],
  })
}
