import { HintAndFault } from './Field.tsx'
import { type FieldProps, useField } from './field.ts'

type Props = FieldProps & { checked?: boolean; value?: string }

/** One thing to agree to or to switch on. */
export function Checkbox({ checked = false, value = 'on', ...field }: Props) {
  const wiring = useField(field)
  return (
    <div class={wiring.error ? 'field field-faulty' : 'field'}>
      <div class="choice">
        <input
          type="checkbox"
          class="checkbox"
          id={wiring.id}
          name={field.name}
          value={value}
          checked={wiring.typed ? wiring.typed.includes(value) : checked}
          required={!field.optional}
          {...wiring.aria}
        />
        <label for={wiring.id}>{field.label}</label>
      </div>
      <HintAndFault hint={field.hint} wiring={wiring} />
    </div>
  )
}
