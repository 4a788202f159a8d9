import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { bodyWidth, font, gap, lineHeight, page, sizes } from './measures.ts'
import { centred, shortLine } from './paragraphs.ts'
import { blocks, ending, head, opening } from './parts.ts'
import type { AdministrativeDocument, Annex } from './structure.ts'

/** The bytes of a Word document in the layout of Decree 30/2020/NĐ-CP. Number, day and signature stay blank. */
export async function administrativeDocument(given: AdministrativeDocument): Promise<Buffer> {
  const { annexes = [] } = given
  const main = [
    head(given),
    ...opening(given),
    ...blocks(given.blocks, true),
    centred('', { size: sizes.body }),
    ...ending(given),
  ]
  const document = new Document({
    title: given.abstract,
    creator: given.agency,
    styles: {
      default: {
        document: {
          run: { font, size: sizes.body, color: '000000', language: { value: 'vi-VN' } },
          paragraph: { spacing: { line: lineHeight } },
        },
      },
    },
    sections: [
      { ...sheet(), children: main },
      ...annexes.map((annex, index) => ({
        ...sheet(),
        children: annexPart(annex, annexes.length > 1 ? ` ${roman(index + 1)}` : ''),
      })),
    ],
  })
  return Packer.toBuffer(document)
}

/** A4 upright; the number stands in the middle of the top margin, but not on a first page. Annexes count anew. */
const sheet = () => ({
  properties: {
    titlePage: true,
    page: {
      size: { width: page.width, height: page.height },
      margin: { ...page.margin, header: page.header },
      pageNumbers: { start: 1 },
    },
  },
  headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
})

const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font, size: sizes.page })],
      }),
    ],
  })

const annexPart = ({ title, blocks: parts }: Annex, number: string) => {
  const upper = title.toLocaleUpperCase('vi')
  return [
    centred(`Phụ lục${number}`, { size: sizes.title, bold: true }),
    centred(upper, { size: sizes.title, bold: true }),
    shortLine(upper, sizes.title, bodyWidth),
    ...blocks(parts, false),
    centred('', { size: sizes.body }, gap),
  ]
}

const roman = (value: number): string =>
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][value - 1] ?? String(value)
