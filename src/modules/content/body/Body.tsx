import { useMessages } from '#ui/locale.tsx'
import type { Block, Cell, Flow, List, RichText, Row } from './document.ts'
import { FileCard, FilmCard, Picture } from './embeds.tsx'
import { messages } from './messages.ts'
import { nothingElse, type Resolver } from './resolver.ts'
import { Words } from './Words.tsx'

type Props = { text: RichText; resolver?: Resolver; lang?: 'vi' | 'en' }

/** A text as a page shows it. What it points at and is not there any more leaves no broken mark behind. */
export function Body({ text, resolver = nothingElse, lang }: Props) {
  return (
    <div class="prose body" lang={lang}>
      {text.content.map((block, index) => (
        <BlockOf key={index} block={block} resolver={resolver} />
      ))}
    </div>
  )
}

type Of<Part> = { block: Part; resolver: Resolver }

function BlockOf({ block, resolver }: Of<Block>) {
  switch (block.type) {
    case 'heading': {
      const Level = `h${block.attrs.level}` as const
      return (
        <Level>
          <Words content={block.content} resolver={resolver} />
        </Level>
      )
    }
    case 'horizontalRule':
      return <hr />
    case 'blockquote':
      return (
        <blockquote>
          <Flows content={block.content} resolver={resolver} />
        </blockquote>
      )
    case 'callout':
      return <Callout block={block} resolver={resolver} />
    case 'table':
      return <TableOf block={block} resolver={resolver} />
    case 'image':
      return <Picture {...block.attrs} shown={resolver.media(block.attrs.mediaId)} />
    case 'file':
      return <FileCard {...block.attrs} shown={resolver.media(block.attrs.mediaId)} />
    case 'video':
      return <FilmCard {...block.attrs} />
    default:
      return <FlowOf block={block} resolver={resolver} />
  }
}

const Flows = ({ content, resolver }: { content: readonly Flow[]; resolver: Resolver }) =>
  content.map((block, index) => <FlowOf key={index} block={block} resolver={resolver} />)

function FlowOf({ block, resolver }: Of<Flow>) {
  return block.type === 'paragraph' ? (
    <p>
      <Words content={block.content} resolver={resolver} />
    </p>
  ) : (
    <ListOf block={block} resolver={resolver} />
  )
}

function ListOf({ block, resolver }: Of<List>) {
  const items = block.content.map(({ content: [own, ...under] }, index) => (
    <li key={index}>
      <Words content={own.content} resolver={resolver} />
      {under.map((list, at) => (
        <ListOf key={at} block={list} resolver={resolver} />
      ))}
    </li>
  ))
  if (block.type === 'bulletList') return <ul>{items}</ul>
  return <ol start={block.attrs.start === 1 ? undefined : block.attrs.start}>{items}</ol>
}

function Callout({ block, resolver }: Of<Extract<Block, { type: 'callout' }>>) {
  const texts = useMessages(messages)
  const { kind } = block.attrs
  return (
    <div class={`callout callout-${kind}`} role="note">
      <p class="callout-name">{texts.callout[kind]}</p>
      <Flows content={block.content} resolver={resolver} />
    </div>
  )
}

function TableOf({ block, resolver }: Of<Extract<Block, { type: 'table' }>>) {
  const texts = useMessages(messages)
  const { caption } = block.attrs
  const label = `${caption || texts.table}. ${texts.scroll}`
  const [first, ...rest] = block.content
  const headed = first?.content.every(({ type }) => type === 'tableHeader')
  const rows = headed ? rest : block.content
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-flow" aria-label={label} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        {headed && first && (
          <thead>
            <RowOf row={first} scope="col" resolver={resolver} />
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <RowOf key={index} row={row} scope="row" resolver={resolver} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = { row: Row; scope: 'row' | 'col'; resolver: Resolver }

const RowOf = ({ row, scope, resolver }: RowProps) => (
  <tr>
    {row.content.map((cell, index) => (
      <CellOf key={index} cell={cell} scope={scope} resolver={resolver} />
    ))}
  </tr>
)

function CellOf({
  cell,
  scope,
  resolver,
}: {
  cell: Cell
  scope: 'row' | 'col'
  resolver: Resolver
}) {
  const { colspan, rowspan } = cell.attrs
  const spans = {
    colSpan: colspan > 1 ? colspan : undefined,
    rowSpan: rowspan > 1 ? rowspan : undefined,
  }
  const words = <Words content={cell.content[0].content} resolver={resolver} />
  return cell.type === 'tableHeader' ? (
    <th scope={scope} {...spans}>
      {words}
    </th>
  ) : (
    <td {...spans}>{words}</td>
  )
}
