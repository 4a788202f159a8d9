import type { ComponentChildren } from 'preact'
import { Link } from './Link.tsx'

type Props = {
  title: string
  /** Where the rest is: "Tất cả tin tức". */
  more?: { href: string; label: string }
  id?: string
  children: ComponentChildren
}

/** A part of a page under its own heading. */
export function Section({ title, more, id, children }: Props) {
  return (
    <section class="section" id={id}>
      <div class="section-head">
        <h2>{title}</h2>
        {more && <Link href={more.href}>{more.label}</Link>}
      </div>
      {children}
    </section>
  )
}
