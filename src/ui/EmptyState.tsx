import type { ComponentChildren } from 'preact'
import { Drawing, type DrawingName } from './art/Drawing.tsx'

type Props = {
  title: string
  drawing?: DrawingName
  /** The way on: what the reader can do about it. */
  action?: ComponentChildren
  children?: ComponentChildren
}

/** Nothing here yet: says why and what to do. */
export function EmptyState({ title, drawing = 'boat', action, children }: Props) {
  return (
    <div class="empty-state">
      <Drawing of={drawing} />
      <p class="text-lg font-semibold">{title}</p>
      {children && <div class="text-muted">{children}</div>}
      {action && <div class="mt-4">{action}</div>}
    </div>
  )
}
