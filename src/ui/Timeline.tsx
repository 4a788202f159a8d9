import type { ComponentChildren } from 'preact'
import type { Instant } from './format.ts'
import { Moment } from './Moment.tsx'

export type TimelineEntry = {
  key: string
  at: Instant
  title: ComponentChildren
  by?: string
  children?: ComponentChildren
}

/** What happened, in the order given. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol class="timeline-log">
      {entries.map(({ key, at, title, by, children }) => (
        <li key={key}>
          <p class="text-sm text-muted">
            <Moment at={at} />
            {by && ` · ${by}`}
          </p>
          <p class="font-semibold">{title}</p>
          {children && <div>{children}</div>}
        </li>
      ))}
    </ol>
  )
}
