import type { ComponentChildren } from 'preact'

/** Running text: articles, documents, help. Its headings, lists and tables need no classes. */
export function Prose({ children }: { children: ComponentChildren }) {
  return <div class="prose">{children}</div>
}
