import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx'
import { firstLine, font, gap, lineHeight, textWidth } from './measures.ts'

type Look = { size: number; bold?: boolean; italics?: boolean; underline?: boolean }

export const run = (text: string, { size, bold, italics, underline }: Look): TextRun =>
  new TextRun({
    text,
    font,
    size,
    ...(bold ? { bold } : {}),
    ...(italics ? { italics } : {}),
    ...(underline ? { underline: { type: 'single' } } : {}),
  })

/** A line in the middle, as heads and titles are; lines of a head stand without a gap. */
export const centred = (text: string, look: Look, before = 0): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after: 0, line: 240 },
    children: [run(text, look)],
  })

/** A short solid line under a text in the middle: two fifths of the text's width. */
export function shortLine(text: string, size: number, within: number): Paragraph {
  const length = Math.min(textWidth(text, size), within) * 0.4
  const side = Math.max(0, Math.round((within - length) / 2))
  return new Paragraph({
    spacing: { before: 0, after: gap, line: 60, lineRule: 'exact' },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  })
}

/** A paragraph of the body: justified, its first line in by 1.27 cm, six points before the next. */
export const body = (runs: readonly TextRun[]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: gap, after: gap, line: lineHeight },
    indent: { firstLine },
    children: runs,
  })

/** A line that hangs to the left, such as those of the recipients. */
export const plain = (text: string, look: Look): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0 }, children: [run(text, look)] })
