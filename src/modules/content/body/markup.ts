import {
  type Block,
  type Flow,
  isFlow,
  type List,
  type paragraph,
  type RichText,
  richText,
} from './document.ts'
import { asWords, calloutWords, writeEmbed } from './markup-blocks.ts'
import { writeInline } from './markup-inline.ts'
import { readBlocks } from './markup-read.ts'
import { writeTable } from './markup-table.ts'
import { tidy } from './tidy.ts'

/** A text from the simple markup that an editor without the script types. */
export const fromPlain = (typed: string): RichText =>
  tidy(richText(readBlocks(typed.split(/\r\n?|\n/))))

/** The simple markup of a text: all of it, so that reading it again gives the same text. */
export const toPlain = (text: RichText): string => text.content.map(writeBlock).join('\n\n')

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${writeInline(block.content).join(' ')}`
    case 'horizontalRule':
      return '---'
    case 'blockquote':
      return writeFlow(block.content)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n')
    case 'callout':
      return `::: ${calloutWords[block.attrs.kind]}\n${writeFlow(block.content)}\n:::`
    case 'table':
      return writeTable(block)
    default:
      return isFlow(block) ? writeFlow([block]) : writeEmbed(block)
  }
}

const writeFlow = (content: readonly Flow[]): string =>
  content
    .map((block) =>
      block.type === 'paragraph' ? linesOf(block.content).join('\n') : writeList(block).join('\n'),
    )
    .join('\n\n')

const linesOf = (content: ReturnType<typeof paragraph>['content']): string[] =>
  writeInline(content).map(asWords)

function writeList(list: List): string[] {
  const first = list.type === 'orderedList' ? list.attrs.start : null
  return list.content.flatMap(({ content: [own, ...under] }, index) => {
    const sign = first === null ? '- ' : `${first + index}. `
    const lines = linesOf(own.content)
    return [
      ...lines.map((line, at) => (at === 0 ? sign : '  ') + line),
      ...under.flatMap(writeList).map((line) => `  ${line}`),
    ]
  })
}
