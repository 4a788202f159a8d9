import { textWidth } from '#platform/documents/measures.ts'
import { type Line, readWord, type WordFile } from './word.ts'

type Look = { size: [number, number]; bold?: boolean; italic?: boolean; upper?: boolean }

/** What in a Word document departs from the layout of Decree 30/2020 (Annex I), a sentence for each. */
export function layoutFaults(bytes: Uint8Array): string[] {
  const file = readWord(bytes)
  return [
    ...pageFaults(file),
    ...headFaults(file),
    ...titleFaults(file),
    ...bodyFaults(file),
    ...endFaults(file),
    ...textFaults(file),
  ]
}

const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault])
const between = (value: number, [low, high]: [number, number]): boolean =>
  value >= low && value <= high

function pageFaults({ sections, headers }: WordFile): string[] {
  return sections.flatMap(({ size, margin, hidesFirst, startsAt, header, firstHeader }, index) => {
    const part = `section ${index + 1}`
    const number = headers.get(header ?? '')
    const first = headers.get(firstHeader ?? '')
    return [
      ...unless(size.join('×') === '11906×16838', `${part} is not A4 upright`),
      ...unless(between(margin.top, [1134, 1417]), `${part}: top margin`),
      ...unless(between(margin.bottom, [1134, 1417]), `${part}: bottom margin`),
      ...unless(between(margin.left, [1701, 1984]), `${part}: left margin`),
      ...unless(between(margin.right, [850, 1134]), `${part}: right margin`),
      ...unless(hidesFirst, `${part} shows the page number on its first page`),
      ...unless(startsAt === 1, `${part} does not count its pages from 1`),
      ...unless(number?.page === true, `${part} has no page number in its header`),
      ...unless(number?.align === 'center', `${part}: the page number is not centred`),
      ...unless(between(number?.size ?? 0, [26, 28]), `${part}: size of the page number`),
      ...unless(first !== undefined && !first.page, `${part}: the first page has a number`),
    ]
  })
}

const lookFaults = (name: string, line: Line | undefined, look: Look): string[] => {
  if (!line) return [`there is no ${name}`]
  const { size, bold = false, italic = false, upper = false } = look
  return line.runs
    .filter(({ text }) => text.trim() !== '')
    .flatMap((run) => [
      ...unless(between(run.size, size), `${name}: size ${run.size / 2}`),
      ...unless(run.bold === bold, `${name} should ${bold ? '' : 'not '}be bold`),
      ...unless(run.italic === italic, `${name} should ${italic ? '' : 'not '}be italic`),
      ...unless(!upper || run.text === run.text.toLocaleUpperCase('vi'), `${name}: capitals`),
    ])
}

const centred = (name: string, line: Line | undefined) =>
  line ? unless(line.align === 'center', `${name} is not centred`) : []

function lineUnder(file: WordFile, of: Line | undefined, width: number): boolean {
  if (!of) return false
  const next = file.lines[file.lines.indexOf(of) + 1]
  if (!next?.ruled) return false
  const text = Math.min(textWidth(of.text, of.runs[0]?.size ?? 0), width)
  const length = width - next.left - next.right
  return length >= text / 3 && length <= text / 2
}

function headFaults(file: WordFile): string[] {
  const [left = 0, right = 0] = file.tables[0] ?? []
  const cell = (row: number, column: number) =>
    file.lines.filter(({ at }) => at?.table === 0 && at.row === row && at.column === column)
  const issuer = cell(0, 0).filter(({ text }) => text !== '')
  const agency = issuer.at(-1)
  const [country, motto] = cell(0, 1)
  const [number] = cell(1, 0)
  const [day] = cell(1, 1)
  return [
    ...unless(between(left / (left + right), [0.38, 0.43]), 'columns of the head are not 40 to 60'),
    ...lookFaults('country', country, { size: [24, 26], bold: true, upper: true }),
    ...unless(country?.text === 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'name of the country'),
    ...centred('country', country),
    ...lookFaults('motto', motto, { size: [26, 28], bold: true }),
    ...unless(motto?.text === 'Độc lập - Tự do - Hạnh phúc', 'the motto'),
    ...centred('motto', motto),
    ...unless(motto?.line === 240, 'the motto is not single-spaced'),
    ...unless(motto?.runs.every((run) => run.underlined) === true, 'no line as long as the motto'),
    ...issuer
      .slice(0, -1)
      .flatMap((line) => lookFaults('parent agency', line, { size: [24, 26], upper: true })),
    ...lookFaults('agency', agency, { size: [24, 26], bold: true, upper: true }),
    ...centred('agency', agency),
    ...unless(lineUnder(file, agency, left), 'no short line under the agency'),
    ...lookFaults('number', number, { size: [26, 26] }),
    ...centred('number', number),
    ...unless(/^Số: {2,}\/[A-ZĐ][\wĐđ]*-[A-ZĐ]+$/.test(number?.text ?? ''), 'number line'),
    ...(day && day.text !== ''
      ? [
          ...lookFaults('place and day', day, { size: [26, 28], italic: true }),
          ...centred('place and day', day),
          ...unless(/^.+, ngày +tháng +năm \d{4}$/.test(day.text), 'place and day'),
        ]
      : []),
  ]
}

/** Lines of the main part that stand in no table. */
const mainLines = (file: WordFile): Line[] => {
  const annex = file.lines.findIndex(({ text, at }) => !at && /^Phụ lục( [IVX]+)?$/.test(text))
  const main = annex < 0 ? file.lines : file.lines.slice(0, annex)
  return main.filter(({ at }) => !at)
}

function titleFaults(file: WordFile): string[] {
  const [type, abstract] = mainLines(file)
  const width = 9_355
  return [
    ...lookFaults('type', type, { size: [26, 28], bold: true, upper: true }),
    ...centred('type', type),
    ...lookFaults('abstract', abstract, { size: [26, 28], bold: true }),
    ...centred('abstract', abstract),
    ...unless(lineUnder(file, abstract, width), 'no short line under the abstract'),
  ]
}

const isGround = ({ text }: Line) => /^(Căn cứ|Theo đề nghị|Xét đề nghị)/.test(text)

function bodyFaults(file: WordFile): string[] {
  const justified = mainLines(file).filter(({ align, text }) => align === 'both' && text !== '')
  const grounds = justified.filter(isGround).filter(({ runs }) => runs[0]?.italic)
  const rest = justified.filter((line) => !grounds.includes(line))
  const last = rest.at(-1)
  return [
    ...justified.flatMap((line) => [
      ...unless([567, 720].includes(line.firstLine), `first line of “${line.text.slice(0, 30)}”`),
      ...unless(Math.max(line.before, line.after) >= 120, `gap at “${line.text.slice(0, 30)}”`),
      ...unless(between(line.line, [240, 360]), `line height at “${line.text.slice(0, 30)}”`),
    ]),
    ...grounds.flatMap((line, index) => [
      ...lookFaults('ground', line, { size: [26, 28], italic: true }),
      ...unless(
        line.text.endsWith(index === grounds.length - 1 ? '.' : ';'),
        `closing mark of “${line.text.slice(0, 30)}”`,
      ),
    ]),
    ...rest.flatMap(({ text, runs }) => {
      const article = /^Điều \d+\. /.test(text)
      return [
        ...unless(!article || runs[0]?.bold === true, `${text.slice(0, 8)} is not bold`),
        ...runs.flatMap(({ size }) => unless(between(size, [26, 28]), 'size of the body')),
        ...runs.flatMap(({ italic }) => unless(!italic, 'the body is italic')),
      ]
    }),
    ...unless(last?.text.endsWith('./.') === true, 'the body does not end with ./.'),
    ...unless(rest.filter(({ text }) => text.endsWith('./.')).length === 1, './. stands twice'),
  ]
}

function endFaults(file: WordFile): string[] {
  const heading = file.lines.find(({ text }) => text === 'Nơi nhận:')
  const list = heading
    ? file.lines.slice(file.lines.indexOf(heading) + 1).filter(({ text }) => text.startsWith('- '))
    : []
  const recipients = list.filter(({ runs }) => runs[0]?.size === 22)
  const table = heading?.at?.table
  const [left = 0, right = 0] = table === undefined ? [] : (file.tables[table] ?? [])
  const signing = file.lines.filter(
    ({ at, text }) => table !== undefined && at?.table === table && at.column === 1 && text !== '',
  )
  return [
    ...lookFaults('recipients', heading, { size: [24, 24], bold: true, italic: true }),
    ...recipients.flatMap((line) => lookFaults('recipient', line, { size: [22, 22] })),
    ...unless(recipients.length > 0, 'nobody receives it'),
    ...unless(
      recipients.every(({ text }, index) =>
        text.endsWith(index === recipients.length - 1 ? '.' : ';'),
      ),
      'closing marks of the recipients',
    ),
    ...unless(
      /^- Lưu: VT/.test(recipients.at(-1)?.text ?? ''),
      'the last recipient is not the archive',
    ),
    ...(table === undefined
      ? []
      : unless(between(left / (left + right), [0.36, 0.4]), 'signature columns are not 38 to 62')),
    ...signing.flatMap((line) => [
      ...lookFaults('signature', line, { size: [26, 28], bold: true }),
      ...centred('signature', line),
    ]),
  ]
}

function textFaults({ lines }: WordFile): string[] {
  const text = lines.map((line) => line.text).join('\n')
  const fonts = lines.flatMap(({ runs }) => runs.map(({ font }) => font))
  return [
    ...unless(new Set(fonts).size === 1 && fonts[0] === 'Times New Roman', 'the typeface'),
    ...unless(text === text.normalize('NFC'), 'the text is not composed Unicode'),
    ...unless(!/tháng 0[3-9]/.test(text), 'a zero before the months 3 to 9'),
    ...unless(!/ngày \d tháng/.test(text), 'no zero before a day below ten'),
    ...unless(!/tháng [12] /.test(text), 'no zero before January or February'),
    ...unless(!/undefined|null|NaN/.test(text), 'a hole in the text'),
  ]
}
