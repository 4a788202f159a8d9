import type { Paragraph, Table } from 'docx'
import { blankDay } from './dates.ts'
import { bodyWidth, gap, headColumns, signatureColumns, sizes } from './measures.ts'
import { body, centred, plain, run, shortLine } from './paragraphs.ts'
import type { AdministrativeDocument, Block, Signature } from './structure.ts'
import { ruled, sideBySide } from './tables.ts'

const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

/** Boxes 1 to 4: agency and number on the left, country, motto, place and date on the right. */
export function head(document: AdministrativeDocument): Table {
  const { parent, agency, symbol, place, year } = document
  const [left] = headColumns
  const upper = agency.toLocaleUpperCase('vi')
  const issuer = [
    ...(parent ? [centred(parent.toLocaleUpperCase('vi'), { size: sizes.agency })] : []),
    centred(upper, { size: sizes.agency, bold: true }),
    shortLine(upper, sizes.agency, left),
  ]
  const country = [
    centred(COUNTRY, { size: sizes.country, bold: true }),
    centred(MOTTO, { size: sizes.motto, bold: true, underline: true }),
  ]
  // The number comes from the city's document system: the draft leaves room for it.
  const number = centred(`Số:      /${symbol}`, { size: sizes.number })
  const day = place
    ? [centred(`${place}, ${blankDay(year)}`, { size: sizes.place, italics: true })]
    : []
  return sideBySide(headColumns, [
    [issuer, country],
    [[number], day],
  ])
}

/** Boxes 5 and 6 up to the articles: type, abstract, who decides, on what grounds. */
export function opening(document: AdministrativeDocument): Paragraph[] {
  const { type, abstract, authority, grounds, verb } = document
  const title = { size: sizes.title, bold: true }
  return [
    centred(type.toLocaleUpperCase('vi'), title, gap * 2),
    centred(abstract, title),
    shortLine(abstract, sizes.title, bodyWidth),
    ...(authority ? [centred(authority.toLocaleUpperCase('vi'), title, gap)] : []),
    ...grounds.map((ground, index) =>
      body([
        run(`${ground}${index === grounds.length - 1 ? '.' : ';'}`, {
          size: sizes.body,
          italics: true,
        }),
      ]),
    ),
    ...(verb ? [centred(verb.toLocaleUpperCase('vi'), title, gap)] : []),
  ]
}

/** The body; its last words are closed by "./.". */
export const blocks = (given: readonly Block[], closed: boolean): (Paragraph | Table)[] =>
  given.map((block, index) =>
    part(block, closed && index === given.length - 1 ? closing : (text) => text),
  )

function part(block: Block, end: (text: string) => string): Paragraph | Table {
  const text = { size: sizes.body }
  const strong = { size: sizes.body, bold: true }
  switch (block.kind) {
    case 'article':
      return body([run(`Điều ${block.number}. `, strong), run(end(block.text), text)])
    case 'clause':
      return body([run(`${block.number}. ${end(block.text)}`, text)])
    case 'dash':
      return body([run(`- ${end(block.text)}`, text)])
    case 'paragraph':
      return body([run(end(block.text), text)])
    case 'heading':
      return body([run(block.text.toLocaleUpperCase('vi'), strong)])
    case 'table':
      return ruled(block.columns, block.rows)
  }
}

const closing = (text: string): string => `${text.replace(/[.;\s]+$/, '')}./.`

/** Boxes 7 and 9: who signs, and who gets it. */
export function ending({ signatures, recipients }: AdministrativeDocument): (Paragraph | Table)[] {
  const list = recipients.length > 0 ? recipientLines(recipients) : []
  const { left, right } = signatures
  if (!left) return [sideBySide(signatureColumns, [[list, signature(right)]])]
  const half = Math.floor(bodyWidth / 2)
  const pair = sideBySide([half, bodyWidth - half], [[signature(left), signature(right)]])
  return [pair, ...list]
}

const recipientLines = (recipients: readonly string[]): Paragraph[] => [
  plain('Nơi nhận:', { size: sizes.recipientsTitle, bold: true, italics: true }),
  ...recipients.map((one, index) =>
    plain(`- ${one}${index === recipients.length - 1 ? '.' : ';'}`, { size: sizes.recipients }),
  ),
]

function signature({ capacity, name }: Signature): Paragraph[] {
  const look = { size: sizes.body, bold: true }
  const lines = capacity.map((line) => centred(line.toLocaleUpperCase('vi'), look))
  const room = Array.from({ length: 4 }, () => centred('', { size: sizes.body }))
  return [...lines, ...room, centred(name ?? '', look)]
}
