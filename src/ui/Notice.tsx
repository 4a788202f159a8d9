import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'
import { useMessages } from './locale.tsx'
import { messages } from './messages.ts'

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

const looks: Record<Exclude<Tone, 'neutral'>, { class: string; icon: IconName }> = {
  info: { class: 'notice notice-info', icon: 'info' },
  success: { class: 'notice notice-success', icon: 'check' },
  warning: { class: 'notice notice-warning', icon: 'warning' },
  danger: { class: 'notice notice-danger', icon: 'cross' },
}

type Props = { tone?: keyof typeof looks; title?: string; children: ComponentChildren }

/** A message the reader should not miss. A danger is read out at once, the others when there is time. */
export function Notice({ tone = 'info', title, children }: Props) {
  const texts = useMessages(messages)
  const look = looks[tone]
  return (
    <div class={look.class} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon name={look.icon} />
      <div>
        <p class="font-semibold">{title ?? texts[tone]}</p>
        <div class="notice-body">{children}</div>
      </div>
    </div>
  )
}
