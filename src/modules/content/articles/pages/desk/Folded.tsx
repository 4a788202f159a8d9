import type { ComponentChildren } from 'preact'

type Props = { title: string; open?: boolean; children: ComponentChildren }

/** Something done now and then: folded away until it is wanted. */
export function Folded({ title, open = false, children }: Props) {
  return (
    <details class="mt-2" open={open}>
      <summary class="link">{title}</summary>
      <div class="mt-3 grid gap-3">{children}</div>
    </details>
  )
}
