/** A part of a text; there is nothing else, so nothing else can be smuggled in. */
export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; items: string[] }

const HEADING = /^## +(?=\S)/
const ITEM = /^- +(?=\S)/

/** Blocks from what an editor types: an empty line parts them, `## ` begins a heading, `- ` an item of a list. */
export function readBlocks(typed: string): Block[] {
  const blocks: Block[] = []
  let open = false
  for (const line of typed.split('\n').map((each) => each.trim())) {
    const last = blocks.at(-1)
    if (line === '') open = false
    else if (HEADING.test(line)) {
      blocks.push({ type: 'heading', text: line.replace(HEADING, '') })
      open = false
    } else if (ITEM.test(line)) {
      const item = line.replace(ITEM, '')
      if (open && last?.type === 'list') last.items.push(item)
      else blocks.push({ type: 'list', items: [item] })
      open = true
    } else {
      if (open && last?.type === 'paragraph') last.text += `\n${line}`
      else blocks.push({ type: 'paragraph', text: line })
      open = true
    }
  }
  return blocks
}

/** The same blocks as an editor would type them. */
export const writeBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block) => linesOf(block, '## ', '- ')).join('\n\n')

/** The words alone. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks.map((block) => linesOf(block, '', '')).join('\n\n')

const linesOf = (block: Block, heading: string, item: string): string => {
  if (block.type === 'list') return block.items.map((each) => item + each).join('\n')
  return block.type === 'heading' ? heading + block.text : block.text
}
