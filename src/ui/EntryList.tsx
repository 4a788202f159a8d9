import type { ComponentChildren } from 'preact'
import { Link } from './Link.tsx'

export type Entry = {
  href: string
  title: ComponentChildren
  /** Stands at the side: a day, a kind. */
  side?: ComponentChildren
  text?: ComponentChildren
  /** Below the text: states, clauses. */
  foot?: ComponentChildren
}

type Props = { entries: readonly Entry[]; level?: 2 | 3 }

/** Things to read one after another: news, documents, what a search found. */
export function EntryList({ entries, level = 3 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="entries">
      {entries.map(({ href, title, side, text, foot }) => (
        <li key={href}>
          {side && <div class="entry-side">{side}</div>}
          <div>
            <Heading class="card-heading">
              <Link href={href} class="entry-link">
                {title}
              </Link>
            </Heading>
            {text && <div class="text-muted">{text}</div>}
            {foot && <div class="entry-foot">{foot}</div>}
          </div>
        </li>
      ))}
    </ul>
  )
}
