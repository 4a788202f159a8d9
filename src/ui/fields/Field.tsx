import type { ComponentChildren } from 'preact'
import { Icon } from '../Icon.tsx'
import { useMessages } from '../locale.tsx'
import { messages } from '../messages.ts'
import type { FieldProps, Wiring } from './field.ts'

type Props = FieldProps & { wiring: Wiring; children: ComponentChildren }

/** The frame of a field with one control: label, hint, fault, control. */
export function Field({ label, hint, optional, wiring, children }: Props) {
  return (
    <div class={wiring.error ? 'field field-faulty' : 'field'}>
      <label for={wiring.id} class="field-label">
        {label} <OptionalMark optional={optional} />
      </label>
      <HintAndFault hint={hint} wiring={wiring} />
      {children}
    </div>
  )
}

/** The frame of a field with several controls. */
export function FieldGroup({ label, hint, optional, wiring, children }: Props) {
  return (
    <fieldset class={wiring.error ? 'field field-faulty' : 'field'} {...wiring.aria}>
      <legend class="field-label">
        {label} <OptionalMark optional={optional} />
      </legend>
      <HintAndFault hint={hint} wiring={wiring} />
      {children}
    </fieldset>
  )
}

export function HintAndFault({ hint, wiring }: Pick<Props, 'hint' | 'wiring'>) {
  const texts = useMessages(messages)
  return (
    <>
      {hint && (
        <p class="field-hint" id={wiring.hintId}>
          {hint}
        </p>
      )}
      {wiring.error && (
        <p class="field-error" id={wiring.errorId}>
          <Icon name="warning" class="size-4" />
          <span>
            <span class="sr-only">{texts.error}: </span>
            {wiring.error}
          </span>
        </p>
      )}
    </>
  )
}

function OptionalMark({ optional }: { optional: boolean | undefined }) {
  const texts = useMessages(messages)
  return optional ? <span class="field-optional">({texts.optional})</span> : null
}
