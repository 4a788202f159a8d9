import type { ComponentChildren } from 'preact'

export type Definition = { term: string; value: ComponentChildren }

/** What is known of one thing, name by name. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl class="definitions">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
