import type { Block } from './blocks.ts'

/** The blocks of a text as a page shows them. */
export function Body({ blocks, lang }: { blocks: readonly Block[]; lang?: 'vi' | 'en' }) {
  return (
    <div class="space-y-4 text-lg" lang={lang}>
      {blocks.map((block, index) => (
        <BlockOf key={index} block={block} />
      ))}
    </div>
  )
}

function BlockOf({ block }: { block: Block }) {
  if (block.type === 'heading') return <h2 class="pt-4">{block.text}</h2>
  if (block.type === 'paragraph') return <p>{block.text}</p>
  return (
    <ul class="list-disc space-y-1 ps-6">
      {block.items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}
