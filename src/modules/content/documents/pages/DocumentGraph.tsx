import type { Text } from '#platform/locale.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { drawGraph, type GraphEdge } from '../graph.ts'
import { type Relation, relations, type Standing } from '../kinds.ts'
import { messages } from '../messages.ts'

export type GraphNode = { id: string; name: Text; standing: Standing }
type Props = { centre: string; nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }

/** How each relation is drawn: by its dashes, not by colour alone. */
const dashes: Record<Relation, string | undefined> = {
  replaces: undefined,
  amends: '8 4',
  guides: '2 4',
  'based-on': '12 3 2 3',
}

/** A box holds so many letters; the list has the whole name. */
const LETTERS = 32

/** The neighbourhood of a document, drawn; everything in it also stands in the list beside it. */
export function DocumentGraph({ centre, nodes, edges }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const { width, height, boxes, arcs } = drawGraph(
    nodes.map(({ id }) => id),
    edges,
  )
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name[locale] ?? ''
  const told = edges.map(
    ({ from, relation, to }) =>
      `${nameOf(from)} ${texts.relation[relation].to.toLowerCase()} ${nameOf(to)}`,
  )
  const used = relations.filter((relation) => edges.some((edge) => edge.relation === relation))
  return (
    <figure class="max-w-lg">
      <svg
        role="img"
        aria-label={`${texts.graph}: ${told.join('; ')}.`}
        viewBox={`0 0 ${width} ${height}`}
        class="w-full text-primary"
      >
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M 0 0 L 8 4 L 0 8 z" class="fill-current" />
          </marker>
        </defs>
        {arcs.map(({ from, relation, to, path }) => (
          <path
            key={`${from} ${relation} ${to}`}
            d={path}
            fill="none"
            stroke="currentColor"
            stroke-width={relation === 'replaces' ? 2.5 : 1.5}
            stroke-dasharray={dashes[relation]}
            marker-end="url(#arrow)"
          />
        ))}
        {boxes.map(({ id, ...box }) => (
          <g key={id}>
            <rect
              {...box}
              rx="6"
              class="fill-base-100"
              stroke="currentColor"
              stroke-width={id === centre ? 3 : 1}
            />
            <text x={box.x + 12} y={box.y + 20} class="fill-base-content text-[14px] font-semibold">
              {shorten(nameOf(id))}
            </text>
            <text x={box.x + 12} y={box.y + 37} class="fill-base-content text-[12px]">
              {id === centre && `${texts.thisOne}. `}
              {texts.standingShort[nodes.find((node) => node.id === id)?.standing ?? 'unstated']}
            </text>
          </g>
        ))}
      </svg>
      <figcaption class="text-muted mt-3">
        <ul class="mb-2 flex flex-wrap gap-x-6 gap-y-1">
          {used.map((relation) => (
            <li key={relation} class="flex items-center gap-2">
              <svg viewBox="0 0 44 8" class="w-11 text-primary" aria-hidden="true">
                <path
                  d="M 0 4 H 44"
                  stroke="currentColor"
                  stroke-width={relation === 'replaces' ? 2.5 : 1.5}
                  stroke-dasharray={dashes[relation]}
                />
              </svg>
              {texts.relation[relation].to}
            </li>
          ))}
        </ul>
        {texts.graphNote}
      </figcaption>
    </figure>
  )
}

const shorten = (name: string) =>
  [...name].length > LETTERS ? `${[...name].slice(0, LETTERS - 1).join('')}…` : name
