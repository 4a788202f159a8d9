import { type Block, type Inline, isFlow, type List, type RichText } from './document.ts'

/** The words alone, for the search, the feeds and the copy to keep. */
export const plainText = (text: RichText): string =>
  text.content
    .map(wordsOf)
    .filter((said) => said !== '')
    .join('\n\n')

export const inlineText = (content: readonly Inline[]): string =>
  content.map((node) => (node.type === 'text' ? node.text : '\n')).join('')

function wordsOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return inlineText(block.content)
    case 'blockquote':
    case 'callout':
      return block.content.map(wordsOf).join('\n')
    case 'table':
      return [block.attrs.caption, ...block.content.map(rowOf)].filter(Boolean).join('\n')
    case 'image':
      return block.attrs.caption
    case 'file':
    case 'video':
      return block.attrs.title
    case 'horizontalRule':
      return ''
    default:
      return isFlow(block) && block.type !== 'paragraph'
        ? itemsOf(block).join('\n')
        : inlineText(block.content)
  }
}

const rowOf = (row: Extract<Block, { type: 'table' }>['content'][number]): string =>
  row.content.map(({ content: [only] }) => inlineText(only.content).replace(/\n/g, ' ')).join(' · ')

const itemsOf = (list: List): string[] =>
  list.content.flatMap(({ content: [own, ...under] }) => [
    inlineText(own.content),
    ...under.flatMap(itemsOf),
  ])

/** Whether there is anything to read or to see. */
export const isEmptyText = (text: RichText): boolean => text.content.length === 0
