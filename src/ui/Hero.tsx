import type { ComponentChildren } from 'preact'
import { FlamboyantBranch } from './art/Flamboyant.tsx'
import { Harbour } from './art/Harbour.tsx'

type Props = {
  title: ComponentChildren
  lead: string
  /** A few words above the heading. */
  over?: string
  /** Buttons: one `call`, the others `secondary`. */
  actions?: ComponentChildren
}

/** The first screen of the home page: it has the page's h1. */
export function Hero({ title, lead, over, actions }: Props) {
  return (
    <div class="hero-harbour">
      <div class="shell hero-words">
        {over && <p class="hero-over">{over}</p>}
        <h1>{title}</h1>
        <p class="hero-lead">{lead}</p>
        {actions && <div class="page-actions">{actions}</div>}
      </div>
      <div class="hero-view">
        <Harbour />
        <FlamboyantBranch />
      </div>
    </div>
  )
}
