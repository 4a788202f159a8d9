import type { ComponentChildren } from 'preact'

type Props = { title: string; lead?: string; children: ComponentChildren }

/** One thing that can be done to a case, with its form. */
export function Task({ title, lead, children }: Props) {
  return (
    <section class="card-quay grid gap-3">
      <h3>{title}</h3>
      {lead && <p>{lead}</p>}
      {children}
    </section>
  )
}

type FoldedProps = { title: string; open: boolean; children: ComponentChildren }

/** Something done rarely: folded away until it is wanted. */
export function FoldedTask({ title, open, children }: FoldedProps) {
  return (
    <details class="mt-4" open={open}>
      <summary class="link">{title}</summary>
      <div class="mt-3 grid gap-3">{children}</div>
    </details>
  )
}
