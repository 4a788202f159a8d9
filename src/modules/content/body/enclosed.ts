import { type Block, type Flow, isFlow, type Mark, paragraph, words } from './document.ts'

/** Puts blocks into a quotation or a callout; what may not stand in one breaks it and stands between its parts. */
export function enclosed(blocks: readonly Block[], around: (content: Flow[]) => Block): Block[] {
  const whole: Block[] = []
  let inside: Flow[] = []
  const close = () => {
    if (inside.length > 0) whole.push(around(inside))
    inside = []
  }
  for (const block of blocks.flatMap(flowing))
    if (isFlow(block)) inside.push(block)
    else {
      close()
      whole.push(block)
    }
  close()
  return whole
}

const bold: Mark = { type: 'bold' }

/** A heading within becomes a paragraph in bold, a quotation within only its words. */
function flowing(block: Block): Block[] {
  if (block.type === 'blockquote' || block.type === 'callout') return block.content
  if (block.type !== 'heading') return [block]
  return [
    paragraph(
      block.content.map((node) =>
        node.type === 'text' ? words(node.text, [...(node.marks ?? []), bold]) : node,
      ),
    ),
  ]
}
