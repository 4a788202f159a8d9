import type { ComponentChildren } from 'preact'
import { Icon } from './Icon.tsx'
import { useMessages } from './locale.tsx'
import { messages } from './messages.ts'

export type Step = {
  label: string
  state: 'done' | 'current' | 'next'
  /** A day, a name: small beneath the label. */
  note?: ComponentChildren
}

/** How far a case has come, bollard by bollard. */
export function Steps({ label, steps }: { label?: string; steps: readonly Step[] }) {
  const texts = useMessages(messages)
  const spoken = { done: texts.stepDone, current: texts.stepCurrent, next: texts.stepNext }
  return (
    <ol class="steps-mooring" aria-label={label ?? texts.steps}>
      {steps.map((step) => (
        <li
          key={step.label}
          class={`step-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span class="step-mark">
            {step.state === 'done' && <Icon name="check" class="size-4" />}
          </span>
          <span class="step-label">
            {step.label}
            <span class="sr-only"> ({spoken[step.state]})</span>
            {step.note && <span class="step-note">{step.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
