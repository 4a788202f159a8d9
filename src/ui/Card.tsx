import type { ComponentChildren } from 'preact'
import { Link } from './Link.tsx'

type Props = {
  title: ComponentChildren
  href?: string
  /** Stands above the title: a state, a kind, a day. */
  over?: ComponentChildren
  /** Stands below a thin line: figures, deadlines, an action. */
  foot?: ComponentChildren
  level?: 2 | 3
  /** Stands on top; the title says what there is to say of it. */
  picture?: ComponentChildren
  children?: ComponentChildren
}

/** One thing among others. With `href` the whole card leads there, and the title alone is its link text. */
export function Card({ title, href, over, foot, level = 3, picture, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article class={href ? 'card-quay card-leads' : 'card-quay'}>
      {picture && <div class="card-picture">{picture}</div>}
      {over && <div class="card-over">{over}</div>}
      <Heading class="card-heading">
        {href ? (
          <Link href={href} class="card-link">
            {title}
          </Link>
        ) : (
          title
        )}
      </Heading>
      {children && <div class="text-muted">{children}</div>}
      {foot && <div class="card-foot">{foot}</div>}
    </article>
  )
}

/** Cards side by side where there is room. */
export function CardGrid({ children }: { children: ComponentChildren }) {
  return <div class="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">{children}</div>
}
