import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'
import type { Tone } from './Notice.tsx'

const icons: Record<Tone, IconName> = {
  neutral: 'dash',
  info: 'clock',
  success: 'check',
  warning: 'warning',
  danger: 'cross',
}
const looks: Record<Tone, string> = {
  neutral: 'tag tag-neutral',
  info: 'tag tag-info',
  success: 'tag tag-success',
  warning: 'tag tag-warning',
  danger: 'tag tag-danger',
}

type Props = { tone?: Tone; icon?: IconName; children: ComponentChildren }

/** A state in a word: colour, drawing and text say the same. */
export function Badge({ tone = 'neutral', icon = icons[tone], children }: Props) {
  return (
    <span class={looks[tone]}>
      <Icon name={icon} class="size-4" />
      {children}
    </span>
  )
}
