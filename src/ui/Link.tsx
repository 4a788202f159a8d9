import type { ComponentChildren } from 'preact'
import { localised, useLocale } from './locale.tsx'

type Props = {
  href: string
  children: ComponentChildren
  class?: string
  /** Marks the page or step the reader is on. */
  current?: 'page' | 'step' | 'true' | undefined
  rel?: string
  lang?: string
  download?: boolean
  'aria-label'?: string
}

/** A link inside the program, in the reader's language; other addresses pass unchanged. */
export function Link({ href, current, class: className = 'link', ...rest }: Props) {
  return (
    <a href={localised(useLocale(), href)} aria-current={current} class={className} {...rest} />
  )
}
